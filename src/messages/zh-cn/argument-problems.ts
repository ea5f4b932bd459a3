import type { ArgumentProblemSentences } from "../cli-texts";
import { settingProblems } from "./setting-problems";

const list = (items: readonly string[]): string => items.join("、");

export const argumentProblems: ArgumentProblemSentences = {
  "command-missing": ({ known }) => `请写明命令：${list(known)}。`,
  "command-unknown": ({ command, known }) => `没有“${command}”这个命令。可用的命令：${list(known)}。`,
  "option-unknown": ({ option, known }) => `没有 ${option} 这个选项。可用的选项：${list(known)}。`,
  "option-repeated": ({ option }) => `${option} 写了不止一次。请只保留一个。`,
  "value-missing": ({ option }) => `${option} 后面缺少取值。`,
  "value-unexpected": ({ option }) => `${option} 不带取值。`,
  "workbook-missing": ({ command }) => `请写明要读取的工作簿：zhibiao ${command} 工作簿.xlsx。`,
  "several-workbooks": ({ files }) => `一次只能读取一个工作簿，这里写了 ${files.length} 个：${list(files)}。`,
  "year-invalid": ({ option, text }) => `${option} 应为四位年份，这里是“${text}”。`,
  "language-unknown": ({ language, known }) => `不支持语言“${language}”。可用的语言：${list(known)}。`,
  "part-unknown": ({ part, known }) => `这个版本不能写入“${part}”。--write 可用的取值：${list(known)}。`,
  "parts-without-out": () => "--write 规定 --out 写入的内容，请同时写明 --out。",
  ...settingProblems,
  "settings-malformed": ({ text }) => `--settings 的“${text}”不是“名称=取值”的形式。`,
  "settings-file-malformed": ({ file }) => `设置文件“${file}”应是一个 JSON 对象，如 {"onTrackFrom": 0.95}。`,
  "out-is-input": ({ file }) => `--out 指向要读取的工作簿“${file}”本身，不会覆盖。请换一个文件名。`,
  "json-is-input": ({ file }) => `--json 指向要读取的文件“${file}”本身，不会覆盖。请换一个文件名。`,
  "json-is-out": ({ file }) => `--json 和 --out 指向同一个文件“${file}”。请换一个文件名。`,
  "sheet-unknown": ({ sheet, known }) => `工作簿里没有工作表“${sheet}”。现有的工作表：${list(known)}。`,
};
