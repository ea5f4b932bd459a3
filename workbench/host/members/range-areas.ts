import { type ApiType, type Method, type Property, bind } from "../api/api-type";
import { mapValues } from "../api/map-values";
import { sheetAddress } from "../book/a1";
import type { BookSheet } from "../book/book-sheet";
import type { Rectangle } from "../book/rectangle";
import { CellRange } from "./cell-range";
import { rangeFormat } from "./range-format";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";

/** Several ranges of one sheet. */
export interface Areas {
  readonly sheet: BookSheet;
  readonly areas: readonly Rectangle[];
}

export const rangeCollection: ApiType<Areas> = {
  name: "RangeCollection",
  items: ({ sheet, areas }, call) => areas.map((area) => call.make.range(sheet, area)),
  methods: {
    getCount: { since: "1.9", evidence: "documented", run: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      evidence: "documented",
      run: ({ sheet, areas }, call) => {
        const area = areas[call.wholeNumber(0)];
        if (area === undefined) throw call.invalid();
        return call.make.range(sheet, area);
      },
    },
  },
};

/** The formats of several ranges at once: null where they differ, all of them when set. */
const areasFill = overAreas(rangeFill);
const areasFont = overAreas(rangeFont);
const areasFormat: ApiType<Areas> = {
  ...overAreas(rangeFormat),
  links: {
    fill: { since: "1.1", evidence: "documented", go: (target) => bind(areasFill, target) },
    font: { since: "1.1", evidence: "documented", go: (target) => bind(areasFont, target) },
  },
};

export const rangeAreas: ApiType<Areas> = {
  name: "RangeAreas",
  isKept: true,
  properties: {
    address: { since: "1.9", evidence: "documented", get: ({ sheet, areas }) => areasAddress(sheet, areas) },
    areaCount: { since: "1.9", evidence: "documented", get: ({ areas }) => areas.length },
    cellCount: {
      since: "1.9",
      evidence: "documented",
      get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
  },
  links: {
    areas: { since: "1.9", evidence: "documented", go: (target) => bind(rangeCollection, target) },
    format: { since: "1.9", evidence: "documented", go: (target) => bind(areasFormat, target) },
    worksheet: { since: "1.9", evidence: "documented", go: ({ sheet }, call) => call.make.worksheet(sheet) },
  },
  methods: {
    select: {
      since: "1.18",
      evidence: "documented",
      run: ({ sheet, areas }, call) => {
        call.book.select(sheet.id, areas);
      },
    },
  },
};

function areasAddress(sheet: BookSheet, areas: readonly Rectangle[]): string {
  return areas.map((area) => sheetAddress(sheet.name, area)).join(",");
}

function overAreas(type: ApiType<CellRange>): ApiType<Areas> {
  return {
    name: type.name,
    properties: mapValues(type.properties ?? {}, propertyOverAreas),
    methods: mapValues(type.methods ?? {}, methodOverAreas),
  };
}

function propertyOverAreas({ get, set, ...tag }: Property<CellRange>): Property<Areas> {
  return {
    ...tag,
    get: (target, call) => {
      const values = new Set(rangesOf(target).map((range) => get(range, call)));
      return values.size === 1 ? [...values][0] : null;
    },
    ...(set && {
      set: (target, value, call) => {
        for (const range of rangesOf(target)) set(range, value, call);
      },
    }),
  };
}

function methodOverAreas({ run, ...tag }: Method<CellRange>): Method<Areas> {
  return {
    ...tag,
    run: (target, call) => {
      for (const range of rangesOf(target)) run(range, call);
    },
  };
}

function rangesOf({ sheet, areas }: Areas): CellRange[] {
  return areas.map((area) => new CellRange(sheet, area));
}
