/** The sizes in pixels that each icon is rendered to: ribbon buttons take 16, 32 and 80, the store and the pane also 64 and 128. */
export const iconSizes: Readonly<Record<string, readonly number[]>> = {
  zhibiao: [16, 32, 64, 80, 128],
  analyse: [16, 32, 80],
  "write-back": [16, 32, 80],
  undo: [16, 32, 80],
};
