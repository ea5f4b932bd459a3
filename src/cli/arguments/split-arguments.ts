import { parseArgs } from "node:util";
import { ArgumentError } from "./argument-error";
import { allOptions, isOptionName, type OptionName } from "./options";

/** Arguments taken apart, nothing judged but their form. */
export interface SplitArguments {
  readonly positionals: readonly string[];
  /** Values in the order given; a flag has one empty value. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

type Token = ReturnType<typeof tokenise>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

// Not strict: `parseArgs` would report problems in English sentences that change between versions of Node.
const tokenise = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: allOptions, strict: false, allowPositionals: true, tokens: true }).tokens;

/**
 * Takes arguments apart into positionals and options.
 *
 * @throws ArgumentError  where an option is not known, is repeated, lacks its value or has one that it does not take
 */
export function splitArguments(args: readonly string[]): SplitArguments {
  const positionals: string[] = [];
  const values = new Map<OptionName, string[]>();
  for (const token of tokenise(args)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") take(token, values);
  }
  return { positionals, values };
}

function take(token: OptionToken, values: Map<OptionName, string[]>): void {
  const { name, rawName: option } = token;
  if (!isOptionName(name)) throw new ArgumentError("option-unknown", { option, known: shownOptions() });
  const earlier = values.get(name);
  if (earlier !== undefined && allOptions[name].multiple !== true)
    throw new ArgumentError("option-repeated", { option });
  const value = allOptions[name].type === "boolean" ? flagValue(token) : textValue(token);
  values.set(name, [...(earlier ?? []), value]);
}

function flagValue({ rawName: option, value }: OptionToken): string {
  if (value !== undefined) throw new ArgumentError("value-unexpected", { option });
  return "";
}

function textValue({ rawName: option, value, inlineValue }: OptionToken): string {
  // What follows with a dash is the next option, unless it was tied on by "="; a dash alone is standard output.
  const isNextOption = inlineValue === false && value.startsWith("-") && value !== "-";
  if (value === undefined || value === "" || isNextOption) throw new ArgumentError("value-missing", { option });
  return value;
}

/** Options as a user types them. */
export const shownOptions = (names: readonly string[] = Object.keys(allOptions)): readonly string[] =>
  names.map((name) => `--${name}`);
