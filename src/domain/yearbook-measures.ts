import type { Dimension } from "./unit";

/** A unit of measurement and what one of it is in the first unit of its dimension. */
export type Measure = readonly [symbol: string, dimension: Dimension, factor?: number];

/** Written alone and behind a power of ten. 亩 is two thirds of a thousand square metres, 度 a kilowatt-hour. */
export const measures: readonly Measure[] = [
  ["元", "money"],
  ["美元", "us-dollars"],
  ["人", "people"],
  ["人次", "attendances"],
  ["人年", "work-years"],
  ...["家", "户", "个", "所"].map((symbol): Measure => [symbol, "organisations"]),
  ...["件", "项", "篇", "部", "种", "册", "台", "套", "辆", "条", "批", "份", "场", "次", "株", "头", "只"].map(
    (symbol): Measure => [symbol, "items"],
  ),
  ["吨", "mass"],
  ["公斤", "mass", 1e-3],
  ["吨标准煤", "standard-coal"],
  ["吨标煤", "standard-coal"],
  ["平方米", "area"],
  ["公顷", "area", 1e4],
  ["亩", "area", 2000 / 3],
  ["平方公里", "area", 1e6],
  ["米", "length"],
  ["公里", "length", 1e3],
  ["立方米", "volume"],
  ["千瓦时", "electricity"],
  ["千瓦小时", "electricity"],
  ["度", "electricity"],
  ["千瓦", "power"],
  ["兆瓦", "power", 1e3],
];

/** Written without a power of ten. */
export const furtherMeasures: readonly Measure[] = [
  ["千克", "mass", 1e-3],
  ["千米", "length", 1e3],
  ["平方千米", "area", 1e6],
  ["小时", "duration"],
  ["分钟", "duration", 1 / 60],
  ["天", "duration", 24],
  ["岁", "age"],
  ["倍", "multiple"],
  ["分", "points"],
  ["元/人", "money-per-person"],
  ["万元/人", "money-per-person", 1e4],
  ["人/万人", "people-per-population"],
  ["家/万人", "organisations-per-population"],
  ["个/万人", "organisations-per-population"],
  ["户/万人", "organisations-per-population"],
  ["吨标准煤/万元", "standard-coal-per-money"],
];

export const powersOfTen: readonly (readonly [string, number])[] = [
  ...([
    ["百", 1e2],
    ["千", 1e3],
    ["万", 1e4],
    ["十万", 1e5],
    ["百万", 1e6],
  ] as const),
  ...([
    ["千万", 1e7],
    ["亿", 1e8],
    ["十亿", 1e9],
    ["百亿", 1e10],
    ["千亿", 1e11],
    ["万亿", 1e12],
  ] as const),
];
