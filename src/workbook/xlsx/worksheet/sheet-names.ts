/** The names of a sheet's elements and attributes as bytes. Some programs write every element with a prefix, e.g. `<x:row>`. */
export interface SheetNames {
  readonly prefix: string;
  readonly worksheet: Buffer;
  readonly sheetData: Buffer;
  readonly row: Buffer;
  readonly cell: Buffer;
  readonly formula: Buffer;
  readonly value: Buffer;
  readonly inline: Buffer;
  readonly text: Buffer;
  readonly run: Buffer;
  readonly item: Buffer;
}

export const sheetNames = (prefix: string): SheetNames => ({
  prefix,
  worksheet: Buffer.from(`${prefix}worksheet`),
  sheetData: Buffer.from(`${prefix}sheetData`),
  row: Buffer.from(`${prefix}row`),
  cell: Buffer.from(`${prefix}c`),
  formula: Buffer.from(`${prefix}f`),
  value: Buffer.from(`${prefix}v`),
  inline: Buffer.from(`${prefix}is`),
  text: Buffer.from(`${prefix}t`),
  run: Buffer.from(`${prefix}r`),
  item: Buffer.from(`${prefix}si`),
});

/** Attributes have no prefix here. */
export const attributeNames = {
  place: Buffer.from("r"),
  style: Buffer.from("s"),
  type: Buffer.from("t"),
  hasStyle: Buffer.from("customFormat"),
  hidden: Buffer.from("hidden"),
} as const;
