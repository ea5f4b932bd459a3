import type { SheetEdit } from "../../sheet/edit-plan";
import { isSameSheetName } from "../../sheet/sheet-name";
import { nothing } from "./blank-sheet";
import { contentOfHost } from "./host-content";
import { rectangleOf } from "./range-at";
import type { RequestPart } from "./request-in-parts";
import type { SheetContent, SheetEditState } from "./standing";

/** Bytes of an answer: a guess for the names of all sheets, and for what a sheet holds that was just written. */
const answerBytes = 5000;

/** Reads whether a sheet that a plan adds or removes is there and, where it is known to be, all that it holds. */
export class SheetEditReading {
  #isThere = false;
  #content = nothing;

  constructor(
    readonly edit: SheetEdit,
    readonly isKnownToBeThere: boolean,
  ) {}

  parts(): readonly RequestPart[] {
    return [this.#namesPart(), ...(this.isKnownToBeThere ? [this.#contentPart()] : [])];
  }

  detailParts(): readonly RequestPart[] {
    return [];
  }

  state(): SheetEditState {
    return { kind: "sheet", edit: this.edit, isThere: this.#isThere, content: this.#content };
  }

  #namesPart(): RequestPart {
    return {
      bytes: answerBytes,
      queue: (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        return () => {
          this.#isThere = worksheets.items.some(({ name }) => isSameSheetName(name, this.edit.sheet));
        };
      },
    };
  }

  #contentPart(): RequestPart {
    return {
      bytes: answerBytes,
      queue: (context) => {
        const take = queueContent(context.workbook.worksheets.getItem(this.edit.sheet));
        return () => {
          this.#content = take();
        };
      },
    };
  }
}

const queueContent = (sheet: Excel.Worksheet): (() => SheetContent) => {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount,formulas");
  const others = [sheet.tables, sheet.comments, sheet.charts, sheet.shapes].map((collection) => collection.getCount());
  return () => {
    const hasMore = others.some(({ value }) => value > 0);
    if (used.isNullObject) return { ...nothing, hasMore };
    const contents = Array.from(used.formulas, (line) =>
      Array.from(line, (formula) => contentOfHost({ formula, value: formula })),
    );
    return { range: rectangleOf(used), contents, hasMore };
  };
};
