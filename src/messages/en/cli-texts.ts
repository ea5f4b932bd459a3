import type { CliTexts } from "../cli-texts";

export const cliTexts: CliTexts = { usage: "" };
