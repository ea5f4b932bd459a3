import type { ArgumentProblemSentences } from "../cli-texts";
import { settingProblems } from "./setting-problems";

const list = (items: readonly string[]): string => items.join(", ");

export const argumentProblems: ArgumentProblemSentences = {
  "command-missing": ({ known }) => `Name a command: ${list(known)}.`,
  "command-unknown": ({ command, known }) => `There is no command “${command}”. Commands: ${list(known)}.`,
  "option-unknown": ({ option, known }) => `There is no option ${option}. Options: ${list(known)}.`,
  "option-repeated": ({ option }) => `${option} is given more than once. Keep one.`,
  "value-missing": ({ option }) => `${option} needs a value.`,
  "value-unexpected": ({ option }) => `${option} takes no value.`,
  "workbook-missing": ({ command }) => `Name the workbook to read: zhibiao ${command} BOOK.xlsx.`,
  "several-workbooks": ({ files }) =>
    `Only one workbook can be read at a time; ${files.length} are given: ${list(files)}.`,
  "year-invalid": ({ option, text }) => `${option} takes a year of four digits; this is “${text}”.`,
  "language-unknown": ({ language, known }) =>
    `The language “${language}” is not available. Languages: ${list(known)}.`,
  "part-unknown": ({ part, known }) => `This version cannot write “${part}”. --write takes: ${list(known)}.`,
  "parts-without-out": () => "--write says what --out writes; give --out as well.",
  ...settingProblems,
  "settings-malformed": ({ text }) => `“${text}” in --settings is not of the form name=value.`,
  "settings-file-malformed": ({ file }) =>
    `The settings file “${file}” must hold one JSON object, e.g. {"onTrackFrom": 0.95}.`,
  "out-is-input": ({ file }) =>
    `--out is the workbook to read, “${file}”, which is never overwritten. Choose another name.`,
  "json-is-input": ({ file }) =>
    `--json is a file to read, “${file}”, which is never overwritten. Choose another name.`,
  "json-is-out": ({ file }) => `--json and --out are the same file, “${file}”. Choose another name.`,
  "sheet-unknown": ({ sheet, known }) => `The workbook has no sheet “${sheet}”. Sheets: ${list(known)}.`,
};
