import { findAggregate } from "../find-aggregate";
import { isPlaceName } from "../is-place-name";
import type { TableRow } from "../table";

/** Which region a row speaks of: its own, or that of the group that it stands in; "" where rows are of one place. */
export const regionOfRow = ({ entity, category }: TableRow): string =>
  entity !== "" ? entity : category !== null && isRegion(category) ? category : "";

const isRegion = (text: string): boolean => isPlaceName(text) || findAggregate(text) === "whole";
