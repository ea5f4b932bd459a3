import type { ReactElement } from "react";

/** Drawn for this product on a grid of 16 × 16, lines 1.5 wide. */
const shapes = {
  refresh: "M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.6h-2.6",
  back: "M13 8H3M7 4 3 8l4 4",
  next: "m6 3.5 4.5 4.5L6 12.5",
  dismiss: "m4 4 8 8M12 4l-8 8",
  undo: "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3",
  error: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8v3.9M8 10.9v.3",
  warning: "M8 2.5 14 13.3H2ZM8 6.6v3.1M8 11.4v.3",
  note: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3v3.9M8 4.8v.3",
} as const;

export type IconName = keyof typeof shapes;

/** A small line drawing in the colour of the text around it. It never stands alone: a word is beside it. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
