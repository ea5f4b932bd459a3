import { ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface WorkBarProps {
  /** The share done, 0…1. */
  readonly share: number;
  /** The id of the element that names the work. */
  readonly labelledBy: string;
}

/** How far the work is, as a bar. */
export default function WorkBar({ share, labelledBy }: WorkBarProps): ReactElement {
  return <ProgressBar value={share} aria-labelledby={labelledBy} />;
}
