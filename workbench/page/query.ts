export type DisplayLanguage = "zh-CN" | "en-US";
export type Theme = "light" | "dark";
export const sampleKeys = ["a", "b", "c"] as const;
export type SampleKey = (typeof sampleKeys)[number];

/** What the page's address asks for, e.g. `/workbench/?sample=b&lang=en-US&theme=dark`. */
export interface Query {
  readonly sample: SampleKey;
  readonly language: DisplayLanguage;
  /** Nothing: as the system has it. */
  readonly theme: Theme | undefined;
  /** Where the pane's files are; nothing: on the server of this page. */
  readonly paneOrigin: string | undefined;
}

/** Reads the address; what is missing or unknown takes the first choice. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    sample: readSampleKey(parameters.get("sample")) ?? "a",
    language: oneOf(parameters.get("lang"), ["zh-CN", "en-US"]) ?? "zh-CN",
    theme: oneOf(parameters.get("theme"), ["light", "dark"]),
    paneOrigin: parameters.get("pane") ?? undefined,
  };
}

export const readSampleKey = (value: string | null): SampleKey | undefined => oneOf(value, sampleKeys);

/** The same page with one wish changed. */
export function withWish(location: Location, name: "sample" | "lang" | "theme", value: string): string {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  return url.href;
}

function oneOf<Choice extends string>(value: string | null, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}
