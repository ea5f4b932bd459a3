import type { TableRow } from "../table";

const place = /(?:[省市县区州盟旗]|自治[区州县旗])$/;

/** Which region a row speaks of: its own, or that of the group that it stands in; "" where rows are of one place. */
export const regionOfRow = ({ entity, category }: TableRow): string =>
  entity !== "" ? entity : category !== null && place.test(category) ? category : "";
