/** A sheet as its workbook lists it. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

interface OfSheet {
  readonly sheet: string;
  readonly sheetId: string;
}

/**
 * What is remembered, under the present names of the sheets: a sheet is found by its id, and by its name where the workbook has no
 * such id, as another host gives others. What was found by its id comes last, where it holds against what has only the name.
 */
export const followSheets = <Remembered extends OfSheet>(
  remembered: readonly Remembered[],
  sheets: readonly NamedSheet[],
): readonly Remembered[] => {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return [
    ...remembered.filter(({ sheetId }) => !names.has(sheetId)),
    ...remembered.flatMap((one) => {
      const sheet = names.get(one.sheetId);
      return sheet === undefined ? [] : [{ ...one, sheet }];
    }),
  ];
};
