import { catalogue, type CatalogueEntry } from "./catalogue";
import { nameSimilarity } from "./name-similarity";
import { normaliseName } from "./normalise-name";
import { newlyCounted } from "./telling-spellings";
import { tellingWords } from "./telling-words";
import type { Unit } from "./unit";

/**
 * How sure it is that a name on a sheet is one of the catalogue.
 *
 * - `certain`: its name or alias, or the user said so
 * - `likely`: alike and told from all others; for showing and asking, until the user confirms it
 */
export type MatchConfidence = "certain" | "likely";

export interface NameMatch {
  readonly entry: CatalogueEntry;
  readonly confidence: MatchConfidence;
}

/**
 * Names that are alike but differ in a word that tells nothing score 0.6 and more; two entries are told apart by a tenth. Set so that
 * every pair of the tests' table comes out as a statistician says.
 */
const alike = 0.6;
const margin = 0.1;

/** The plan's own city, or a word that says that things are counted: the name without it means the same. */
const ownCity = /^(?:武威市|全市|我市|本市)+/;
const countEnding = /(?:(?<=员)人数|[个家户总]数|(?<!指)数量?)$/;
/** Figures of another area are of the same indicator, but not the plan's: at most likely. */
const otherArea = /^(?:全省|全国|全区|各地区|分地区|各市州|各省市|甘肃省)(?!级)/;
/** What is spent on research goes by all these names. */
const researchFunds = /R&D(?:经费)?(?:投入|内部支出|支出)|R&D经费/g;
/** Names shorter than this have too few pairs of characters to be compared. */
const shortest = 4;

/**
 * Finds what the plan states in figures by the name that a sheet gives it: by name or alias, and else by a tolerant comparison, in
 * which the telling words must be the same and the unit must measure the same.
 *
 * @param normalisedName  as `normaliseName` writes it
 * @param unit            that of the sheet, as far as it is known. A certain match may differ from it: that is an issue of the unit
 * @returns               `null` where nothing is alike, or two entries about equally
 * @example matchIndicatorName(normaliseName("全市高新技术企业数"), null)?.confidence // "certain"
 * @example matchIndicatorName(normaliseName("研发经费占GDP的比重"), null)?.entry.id // "rd-intensity"
 * @example matchIndicatorName(normaliseName("财政科技支出占比"), null) // null
 */
export const matchIndicatorName = (normalisedName: string, unit: Unit | null): NameMatch | null => {
  const stated = coreOf(normalisedName);
  const certain = certainByCore.get(stated);
  if (certain !== undefined) return certain;
  const core = stated.replace(otherArea, "");
  if (core.length < shortest) return null;
  const [best, second] = rankedEntries(core, unit);
  const isToldApart = second === undefined || (best?.similarity ?? 0) - second.similarity >= margin;
  return best === undefined || !isToldApart ? null : { entry: best.entry, confidence: "likely" };
};

const coreOf = (normalisedName: string): string =>
  normalisedName.replace(ownCity, "").replace(countEnding, "").replace(researchFunds, "R&D经费");

interface KnownName {
  readonly core: string;
  readonly entry: CatalogueEntry;
}

const knownNames: readonly KnownName[] = catalogue.flatMap((entry) =>
  [entry.name, ...entry.aliases].map((name) => ({ core: coreOf(normaliseName(name)), entry })),
);

const certainByCore: ReadonlyMap<string, NameMatch> = new Map(
  knownNames.map(({ core, entry }) => [core, { entry, confidence: "certain" }]),
);

const keyOf = (words: readonly string[]): string => words.join(" ");

/** What accumulates is 新增 by nature, whether the name says so or not. */
const keysOf = ({ core, entry }: KnownName): readonly string[] => {
  const words = tellingWords(core);
  const counted = entry.kind === "cumulative" ? [[...words, newlyCounted].sort()] : [];
  return [words, ...counted].filter(({ length }) => length > 0).map(keyOf);
};

const namesByKey = ((): ReadonlyMap<string, readonly KnownName[]> => {
  const groups = new Map<string, KnownName[]>();
  for (const known of knownNames) for (const key of keysOf(known)) groups.set(key, [...(groups.get(key) ?? []), known]);
  return groups;
})();

interface Ranked {
  readonly entry: CatalogueEntry;
  readonly similarity: number;
}

/** The entries that are alike, the most similar first; each by the most similar of its names. */
const rankedEntries = (core: string, unit: Unit | null): readonly Ranked[] => {
  const similarities = new Map<CatalogueEntry, number>();
  for (const known of namesByKey.get(keyOf(tellingWords(core))) ?? []) {
    if (unit !== null && unit.dimension !== known.entry.unit.dimension) continue;
    const similarity = nameSimilarity(core, known.core);
    if (similarity >= alike) similarities.set(known.entry, Math.max(similarity, similarities.get(known.entry) ?? 0));
  }
  return [...similarities]
    .map(([entry, similarity]) => ({ entry, similarity }))
    .sort((one, other) => other.similarity - one.similarity);
};
