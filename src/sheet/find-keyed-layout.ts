import { findKeyedHeaders, foundHeader, type KeyedHeader, type KeyKind } from "./find-keyed-headers";
import type { LayoutFinding } from "./layout-reading";
import type { Portions } from "./portions";
import type { Region } from "./region";
import { type KeyedDraft, tablesOfDrafts } from "./tables-of-drafts";

/** Makes a draft of what stands below a header; its title begins at `firstAllowed` at the earliest. */
export type DraftReader = (region: Region, header: KeyedHeader, firstAllowed: number) => Portions<KeyedDraft>;

/** Finds the headers of a kind in a region; what stands below each of them is read as `draftOf` says. */
export function* findKeyedLayout(region: Region, kind: KeyKind, draftOf: DraftReader): Portions<LayoutFinding> {
  const { grid } = region;
  const headers = yield* findKeyedHeaders(grid, kind);
  return {
    headers: headers.map((header) => foundHeader(grid, header, kind)),
    read: function* () {
      const drafts: KeyedDraft[] = [];
      for (const [index, header] of headers.entries()) {
        const firstAllowed = firstRowAllowed(header, headers[index - 1]) ?? grid.range.row;
        drafts.push(yield* draftOf(region, header, firstAllowed));
      }
      return tablesOfDrafts(region, drafts);
    },
  };
}

/** `null` where nothing stands above: headers side by side share their title. */
const firstRowAllowed = ({ rows }: KeyedHeader, above: KeyedHeader | undefined): number | null =>
  above === undefined || above.rows.first === rows.first ? null : above.body.first + 1;
