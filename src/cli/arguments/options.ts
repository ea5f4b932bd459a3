import type { CommandName } from "./command";

interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
}

const shared = {
  json: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const satisfies Readonly<Record<string, Option>>;

const assess = {
  out: { type: "string" },
  write: { type: "string" },
  force: { type: "boolean" },
  sheet: { type: "string", multiple: true },
  "as-of": { type: "string" },
  "target-year": { type: "string" },
  settings: { type: "string" },
  ...shared,
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof assess;

/** Every option of any command, as `util.parseArgs` wants them. */
export const allOptions: Readonly<Record<OptionName, Option>> = assess;

/** The options that each command takes. */
export const optionsOf: Readonly<Record<CommandName, Readonly<Partial<Record<OptionName, Option>>>>> = {
  assess,
  check: shared,
};

export const commandNames = Object.keys(optionsOf) as readonly CommandName[];

export const isCommandName = (text: string): text is CommandName => Object.hasOwn(optionsOf, text);

export const isOptionName = (text: string): text is OptionName => Object.hasOwn(allOptions, text);
