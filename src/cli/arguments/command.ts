import type { WriteAddition } from "../../sheet/addition-wording";
import type { Month } from "../../domain/month";
import type { Language } from "../../messages/language";
import type { SettingChoices } from "../../domain/settings/setting-choices";

/** Where the JSON goes. */
export type JsonPlace = { readonly kind: "stdout" } | { readonly kind: "file"; readonly file: string };

/** What a user can ask to be done with a workbook: to assess its indicators, or only to check its data. */
export type CommandName = "assess" | "check";

/** A command on a workbook; what the options of another command would say is empty. */
export interface WorkbookCommand {
  readonly kind: CommandName;
  readonly workbook: string;
  /** `null` where a readable table was asked for. */
  readonly json: JsonPlace | null;
  readonly language: Language;
  /** Where the annotated copy goes; `null` where none was asked for. */
  readonly out: string | null;
  /** What is written beside the statuses. */
  readonly additions: readonly WriteAddition[];
  /** Whether `out` may be replaced where it exists. */
  readonly force: boolean;
  /** `null` for every visible sheet with a table. */
  readonly sheets: readonly string[] | null;
  /** Settings given as `name=value,…` or by their own options, which win. */
  readonly settings: SettingChoices;
  /** The month of `--as-of YEAR-MM`; `null` where none was given. */
  readonly asOfMonth: Month | null;
  readonly settingsFile: string | null;
}

/** What the user asked for. */
export type Command = { readonly kind: "help" | "version"; readonly language: Language } | WorkbookCommand;
