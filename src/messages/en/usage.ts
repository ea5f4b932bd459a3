/** The text of `--help`; what each option does stands in full in docs/command-line.md. */
export const usage = `Zhibiao reads the indicator tables of an .xlsx workbook, judges progress along the plan path, projects to the
target year, and can write an annotated copy.

Usage
  zhibiao assess BOOK.xlsx [options]    assess the indicators
  zhibiao check  BOOK.xlsx [options]    check the data only
  zhibiao --help | --version

Options of assess
  --out FILE.xlsx        write an annotated copy; the workbook itself is never overwritten
  --write PARTS          what --out writes: status (the default), notes (on the status cells: source
                         cells, years, sums, thresholds), methods (a further sheet with what each method says
                         and why they differ), all
  --force                let --out overwrite an existing file
  --sheet NAME           assess this sheet only, may be repeated; by default every visible sheet with a table
  --as-of YEAR[-MM]      year and month of assessment, nothing later counts as observed; by default today
  --target-year YEAR     target year, 2025 by default
  --settings FILE|name=value,…
                         e.g. preset=yinchuan, onTrackFrom=0.9, path=geometric;
                         docs/command-line.md has all of them

Options of both
  --json FILE|-          write the result as JSON; "-" is standard output
  --lang zh-CN|en        language, zh-CN by default

Exit status
  0 done  1 done, and the data have errors  2 wrong arguments  3 the file cannot be read or written
  70 internal error  130 interrupted
`;
