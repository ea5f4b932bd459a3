import type { WorkbookErrorSentences } from "../messages";

const named = (sheet: string | undefined): string => (sheet === undefined ? "工作表" : `工作表“${sheet}”`);
const fileNamed = (file: string | undefined): string => (file === undefined ? "文件" : `文件“${file}”`);

export const workbookErrorSentences: WorkbookErrorSentences = {
  "sheet-not-found": ({ sheet }) => `找不到${named(sheet)}，可能已被改名或删除。没有写入任何内容。请重新分析。`,
  "sheet-protected": ({ sheet }) => `${named(sheet)}受保护，没有写入任何内容。请先在“审阅”中撤销工作表保护，再重试。`,
  "cell-in-edit-mode": () => "有单元格正在编辑，Excel 暂不接受操作。请按 Enter 键结束编辑，再重试。",
  "payload-too-large": () =>
    "数据量超过 Excel 网页版一次可传送的大小。没有写入任何内容。请减少行数，或改用桌面版 Excel。",
  "plan-stale": ({ sheet, cell }) =>
    sheet === undefined
      ? "工作簿中保存的标记已在别处改动，没有写入任何内容。请重新分析后再试。"
      : `预览之后${named(sheet)}${cell === undefined ? "" : `的 ${cell}`}有改动，没有写入任何内容。请重新分析后再写回。`,
  "partly-written": ({ sheet }) => `写入${named(sheet)}时中断，只写入了一部分。请点击“撤销”恢复原样，再重试。`,
  "merged-cells-in-the-way": ({ sheet, cell }) =>
    `${named(sheet)}的 ${cell ?? "写入区域"} 处有合并单元格，没有写入任何内容。请取消合并后重试。`,
  "host-too-old": () => "这个版本的 Excel 不支持所需功能（需要 ExcelApi 1.14）。请更新 Excel，或使用 Excel 网页版。",
  "host-failed": ({ hostCode }) =>
    `Excel 没有完成这次操作${hostCode === undefined ? "" : `（${hostCode}）`}，工作表保持原样。请重试；若反复出现，请保存后重新打开工作簿。`,
  cancelled: () => "已取消，没有写入任何内容。",
  "file-missing": ({ file }) => `${fileNamed(file)}不存在。请检查路径。`,
  "file-not-readable": ({ file }) => `无法读取${fileNamed(file)}。请检查它是否为文件，以及是否有读取权限。`,
  "file-empty": ({ file }) => `${fileNamed(file)}是空文件。请换一个 .xlsx 工作簿。`,
  "file-not-a-workbook": ({ file }) => `${fileNamed(file)}不是 Excel 工作簿（.xlsx）。请用 Excel 另存为 .xlsx 后重试。`,
  "file-broken": ({ file }) => `${fileNamed(file)}已损坏，无法读取。请用 Excel 打开并修复，另存后重试。`,
  "file-encrypted": ({ file }) => `${fileNamed(file)}设有打开密码，无法读取。请在 Excel 中取消密码，另存后重试。`,
  "file-legacy-xls": ({ file }) => `${fileNamed(file)}是旧格式（.xls）。请用 Excel 另存为 .xlsx 后重试。`,
  "file-too-large": ({ file }) => `${fileNamed(file)}解压后过大，未读取。请拆分工作簿，或删除多余的工作表。`,
  "file-not-writable": ({ file }) => `无法写入${fileNamed(file)}。请检查路径、权限，以及它是否正被其他程序打开。`,
  "file-exists": ({ file }) => `${fileNamed(file)}已存在，没有覆盖。要覆盖请加 --force，或换一个文件名。`,
};
