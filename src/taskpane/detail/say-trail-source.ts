import type { Messages } from "../../messages/messages";
import type { TrailSource } from "./trail-sources";

/** What a value that went into a sum is of. */
export function sayTrailSource(source: TrailSource, { pane, withinYear }: Messages): string {
  switch (source.what) {
    case "actual":
      return pane.detail.actualOf(source.year);
    case "target":
      return pane.detail.targetOf(source.year);
    case "within-year":
      return withinYear.actualOf(withinYear.period(source.period.year, source.period.throughMonth));
  }
}
