import { emptyMemory, writeMemory } from "../../src/sheet/workbook-memory";
import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";
import { goodSheet, coverSheet, faultySheet } from "./plan-sheets";
import { opening, openingWith, recordedRun } from "./recorded-run";

const hidden = { ...faultySheet, isHidden: true };

describe("what assess prints", () => {
  test("a table, how many indicators stand where, and that there are no problems", async () => {
    const { status, stdout, stderr } = await recordedRun(["assess", "a.xlsx"], { openWorkbook: opening(goodSheet) });
    expect(stdout.split("\n")).toEqual([
      "工作表“主要指标”，A1:H4",
      "",
      expect.stringMatching(
        /^指标 +状态 +最新值 +规划进度值 +提升完成度 +2025年预测 +达标概率 +趋势达标年 +年均需\/历年最大 +待出数据$/u,
      ),
      expect.stringMatching(/^[- ]+$/u),
      // 1.02: (1.02 − 0.62) ÷ (1.5 − 0.62) = 45.5 %; path 0.85 + (1.5 − 0.85) ÷ 3 = 1.07
      expect.stringMatching(
        /^全社会研发经费支出占地区生产总值的比重 +▲ 略有滞后 +1\.02%（2023年） +1\.07% +45\.5% +[\d.]+% +\d+% +20\d\d +\+0\.24 \/ \+0\.16 +2024年数据未出$/u,
      ),
      // 101 of 100: (101 − 59) ÷ (100 − 59) = 102.4 %; path 70 + 30 ÷ 3 = 80
      expect.stringMatching(
        /^高新技术企业 +★ 已达标 +101家（2023年） +80家 +102\.4% +\d+家 +\d+% +已达标 +— +2024年数据未出$/u,
      ),
      expect.stringMatching(
        /^技术合同成交额 +○ 暂不评价 +15亿元（2020年） +— +— +— +— +— +— +缺2021年数据，应已公布$/u,
      ),
      "",
      "共 3 项指标：已达标 1，略有滞后 1，暂不评价 1。",
      "没有发现问题。",
      "",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("each problem with its cell and its sentence, and an exit status of 1", async () => {
    const { status, stdout } = await recordedRun(["assess", "a.xlsx"], { openWorkbook: opening(faultySheet) });
    expect(status).toBe(1);
    expect(stdout).toContain(
      "错误  V01  有误!G4  “30（存疑）”不是数值，未计入。请填写数字；没有数据时留空或填“—”。\n\n发现问题：错误 1，警告 0，提示 0。\n",
    );
  });

  test("the same in English", async () => {
    const { stdout } = await recordedRun(["assess", "a.xlsx", "--lang", "en"], { openWorkbook: opening(goodSheet) });
    expect(stdout).toMatch(
      /^Indicator +Status +Latest +Plan path +Completed +2025 projection +Chance +Met at this pace +Needed\/best a year +Awaited$/mu,
    );
    expect(stdout).toContain("3 indicators: Achieved 1, Slightly behind 1, Not judged 1.\nNo problems found.\n");
  });

  test("colours on a terminal that has them, and none elsewhere", async () => {
    const openWorkbook = opening(goodSheet);
    const terminal = { columns: 200, hasColors: true };
    const coloured = await recordedRun(["assess", "a.xlsx"], { openWorkbook, terminal });
    const plain = await recordedRun(["assess", "a.xlsx"], { openWorkbook });
    expect(coloured.stdout).toContain("\u001b[34m★ 已达标\u001b[39m");
    const withoutColours = coloured.stdout.split("\u001b").map((part) => part.replace(/^\[\d+m/u, ""));
    expect(withoutColours.join("")).toBe(plain.stdout);
  });

  test("how far it has come on a terminal, and the line is cleared at the end", async () => {
    const { stderr } = await recordedRun(["assess", "a.xlsx"], {
      openWorkbook: opening(goodSheet),
      terminal: { columns: 80, hasColors: false },
    });
    const [first, ...shown] = stderr.split("\r\u001b[K");
    expect(first).toBe("");
    expect(shown.at(-1)).toBe("");
    expect(shown.slice(0, -1)).toContain("正在读取 100%");
    for (const line of shown.slice(0, -1)) expect(line).toMatch(/^正在读取 \d+%$/u);
  });

  test("check says what is wrong with the data and nothing about standing", async () => {
    const { status, stdout } = await recordedRun(["check", "a.xlsx"], { openWorkbook: opening(faultySheet) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^错误 {2}V01 {2}有误!G4 /u);
    expect(stdout).not.toContain("略有滞后");
  });
});

describe("which sheets assess reads", () => {
  const issuesIn = async (args: readonly string[], ...sheets: readonly MemorySheet[]) => {
    const run = await recordedRun(["assess", "a.xlsx", "--json", "-", ...args], { openWorkbook: opening(...sheets) });
    const json = JSON.parse(run.stdout) as { tables: { sheet: string }[]; issues: { code: string; sheet: string }[] };
    return {
      status: run.status,
      tables: json.tables.map(({ sheet }) => sheet),
      issues: json.issues.map(({ code, sheet }) => `${code} ${sheet}`),
    };
  };

  test("by default every visible one with a table; a cover is passed over", async () => {
    const second = { ...goodSheet, name: "第二" };
    expect(await issuesIn([], coverSheet, goodSheet, hidden, { name: "空白" }, second)).toEqual({
      status: 0,
      tables: ["主要指标", "第二"],
      issues: [],
    });
  });

  test("a workbook without any table has an error on each visible sheet", async () => {
    expect(await issuesIn([], coverSheet, { name: "空白" }, hidden)).toEqual({
      status: 1,
      tables: [],
      issues: ["no-table 封面", "sheet-empty 空白"],
    });
  });

  test("a header without rows is told even beside a table that can be read", async () => {
    const headerOnly = { name: "待填", cells: goodSheet.cells?.slice(0, 1) ?? [] };
    expect(await issuesIn([], goodSheet, headerOnly)).toMatchObject({
      status: 1,
      tables: ["主要指标"],
      issues: ["header-without-rows 待填"],
    });
  });

  test("a sheet that is named is read though it is hidden, once, and told when it has no table", async () => {
    expect(
      await issuesIn(["--sheet", "有误", "--sheet=有误", "--sheet", "封面"], goodSheet, coverSheet, hidden),
    ).toEqual({
      status: 1,
      tables: ["有误"],
      issues: ["value-unreadable 有误", "no-table 封面"],
    });
  });

  test("a sheet that does not exist is a wrong argument, told with the sheets that do", async () => {
    const { status, stdout, stderr } = await recordedRun(["assess", "a.xlsx", "--sheet", "主要"], {
      openWorkbook: opening(goodSheet, coverSheet),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("工作簿里没有工作表“主要”。现有的工作表：主要指标、封面。 用法见 zhibiao --help。\n");
  });
});

describe("which settings assess uses", () => {
  const settingsOf = async (args: readonly string[]): Promise<unknown> => {
    const run = await recordedRun(["assess", "a.xlsx", "--json", "-", ...args], { openWorkbook: opening(goodSheet) });
    return (JSON.parse(run.stdout) as { settings: unknown }).settings;
  };

  test("the plan's own, and the current year", async () => {
    expect(await settingsOf([])).toEqual({
      targetYear: 2025,
      asOf: 2024,
      asOfMonth: 12,
      standingMethod: "plan-path",
      projection: "shrunk-drift",
      onTrackFrom: 0.95,
      slightlyBehindFrom: 0.6,
      path: "linear",
      leadingMethod: "planPath",
      compat: "none",
      lightNearlyOnPace: "yellow",
      lightRed: "far-behind",
      thresholds: {
        growthRatio: { onTrack: 0.95, accelerationNeeded: 0.6 },
        straightLine: { yellow: 0.1, red: 0.3 },
        unProgressChart: { onTrack: 0.95, fairProgress: 0.1 },
        dns: { nearly: 0.05, slightly: 0.2 },
      },
      palette: "standard",
      wording: "plan",
    });
  });

  test("those of a preset, and single ones over it", async () => {
    expect(await settingsOf(["--settings", "preset=yinchuan,straightLine.red=0.25,path=geometric"])).toMatchObject({
      leadingMethod: "straightLine",
      thresholds: { straightLine: { yellow: 0.1, red: 0.25 } },
      path: "geometric",
    });
  });

  test("those of the command line", async () => {
    expect(
      await settingsOf(["--as-of", "2022", "--settings", "onTrackFrom=0.85,slightlyBehindFrom=0.5"]),
    ).toMatchObject({
      asOf: 2022,
      onTrackFrom: 0.85,
      slightlyBehindFrom: 0.5,
    });
  });

  test("a threshold that is chosen changes the verdict: 0.896 of the pace is on track from 0.85", async () => {
    const { stdout } = await recordedRun(["assess", "a.xlsx", "--settings", "onTrackFrom=0.85"], {
      openWorkbook: opening(goodSheet),
    });
    expect(stdout).toMatch(/比重 +● 符合规划进度/u);
  });

  test("those that the workbook remembers, and the command line's over them", async () => {
    const memory = writeMemory({
      ...emptyMemory,
      settings: { onTrackFrom: 0.85, asOf: 2023 },
    });
    const { stdout } = await recordedRun(["assess", "a.xlsx", "--json", "-", "--as-of", "2024"], {
      openWorkbook: openingWith(memory, goodSheet),
    });
    expect(JSON.parse(stdout)).toMatchObject({ settings: { onTrackFrom: 0.85, asOf: 2024 } });
  });

  test("thresholds the wrong way round are refused", async () => {
    const { status, stderr } = await recordedRun(["assess", "a.xlsx", "--settings", "onTrackFrom=0.5"], {});
    expect(status).toBe(2);
    expect(stderr).toBe("设置 slightlyBehindFrom（0.6）不能大于 onTrackFrom（0.5）。 用法见 zhibiao --help。\n");
  });
});
