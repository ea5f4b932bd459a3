/**
 * Who may import whom; the table in src/README.md, enforced. Data flows one way: cells, table, indicators and issues,
 * assessment, plan, receipt. Each rule forbids every path out of a room that the table does not list.
 */
const outOf = (room, allowed, comment) => ({
  name: `${room.replaceAll("/", "-")}-imports-only-what-it-may`,
  severity: "error",
  comment,
  from: { path: `^src/${room}/` },
  to: { pathNot: [`^src/${room}/`, ...allowed] },
});

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or a third is missing.",
      from: {},
      to: { circular: true },
    },
    outOf(
      "domain",
      ["^node_modules/simple-statistics/"],
      "Years, units and values know no cell, no language and no host: a statistician can read them alone.",
    ),
    outOf("sheet", ["^src/domain/"], "How a sheet is read and annotated holds for every host, so it knows none."),
    {
      name: "the-port-knows-only-the-shapes-of-sheet",
      severity: "error",
      comment: "The port names grids and plans; what they mean is not its business.",
      from: { path: "^src/workbook/workbook\\.ts$" },
      to: { pathNot: ["^src/sheet/(grid|edit-plan|cell-note)\\.ts$"] },
    },
    ...["officejs", "xlsx", "memory"].map((adapter) =>
      outOf(
        `workbook/${adapter}`,
        [
          "^src/workbook/[^/]+\\.ts$",
          "^src/sheet/",
          "^node_modules/(saxes|@types)/",
          "^(fs|path|os|zlib|node:|buffer|stream|string_decoder)",
        ],
        "An adapter knows the port and its one library; what two adapters share belongs to the port.",
      ),
    ),
    outOf(
      "application",
      ["^src/(domain|sheet)/", "^src/workbook/(workbook|in-portions)\\.ts$"],
      "The order of steps is the same in a pane and over a file, so it names neither.",
    ),
    outOf(
      "messages",
      ["^src/(domain|sheet)/", "^src/workbook/workbook\\.ts$"],
      "A sentence is made of a code and its parameters, and needs to know nothing else.",
    ),
    outOf(
      "functions",
      ["^src/(domain|sheet|messages)/"],
      "A function in a cell computes from what it is given: it opens no workbook and shows no screen.",
    ),
    {
      name: "only-mains-name-an-adapter",
      severity: "error",
      comment: "What a button does must not depend on whether a file or Excel is behind it.",
      from: { path: "^src/(taskpane|commands|functions|cli)/", pathNot: "/main\\.tsx?$" },
      to: { path: "^src/workbook/(officejs|xlsx|memory)/" },
    },
    {
      name: "the-add-in-does-not-know-the-workbench",
      severity: "error",
      comment: "The workbench stands in for Excel; an add-in that knows it is an add-in that was never tested.",
      from: { path: "^src/" },
      to: { path: "^(workbench|test|bench|scripts)/" },
    },
    {
      name: "the-workbench-knows-only-types-of-the-add-in",
      severity: "error",
      comment: "A host that shares code with the add-in would share its mistakes.",
      from: { path: "^workbench/" },
      to: { path: "^src/", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
