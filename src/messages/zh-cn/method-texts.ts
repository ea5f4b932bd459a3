import type { MethodTexts } from "../method-texts";

export const methodTexts: MethodTexts = {
  name: {
    growthRatio: "增长率比值法（欧盟统计局、Open SDG、加拿大统计局）",
    straightLine: "时间进度灯（银川）",
    unProgressChart: "联合国进展图表法",
    dns: "德国可持续发展战略法",
    escapCurrentStatus: "亚太经社会现状指数",
    escapAnticipatedProgress: "亚太经社会预期进展指数（预测值按本软件预测）",
  },
  labels: {
    growthRatio: {
      achieved: "目标已达到",
      "on-track": "进展符合要求",
      "acceleration-needed": "有进展，须加快",
      limited: "进展有限",
      deterioration: "倒退",
    },
    straightLine: { green: "绿灯", yellow: "黄灯", red: "红灯" },
    unProgressChart: {
      met: "目标已达到或基本达到",
      "on-track": "有望达到目标",
      "fair-progress": "有一定进展，须加快",
      "limited-progress": "进展有限或没有进展",
    },
    dns: {
      "reached-or-nearly": "晴：将达到目标，或差距不足5%",
      "missed-slightly": "多云：将差5%～20%",
      missed: "阴：方向正确，但将差20%以上",
      "wrong-direction": "雷雨：没有向好变化",
    },
    escapCurrentStatus: { completed: "已走完全程", progress: "有进展", "no-progress": "没有进展" },
    escapAnticipatedProgress: {
      maintain: "绿：保持现有势头即可达到",
      accelerate: "黄：须加快才能达到",
      reverse: "红：须扭转趋势",
    },
  },
  figures: {
    growthRatio: (percent) => `基期以来的年均增速为达标所需增速的${percent}`,
    growth: (percent) => `没有目标值；基期以来年均增速${percent}（向好为正）`,
    straightLine: (points, isAhead) => `提升完成度比时间进度${isAhead ? "快" : "慢"}${points}个百分点`,
    unProgressChart: (percent) => `照基期以来的增速，到目标年份提升完成度为${percent}`,
    dns: (percent, isPast) =>
      isPast
        ? `照近五年的年均变化，到下一个目标年份将超过目标，超出剩余距离的${percent}`
        : `照近五年的年均变化，到下一个目标年份还差剩余距离的${percent}`,
    escapCurrentStatus: (index) => `从基期到目标的全程计10分，已走${index}分`,
    escapAnticipatedProgress: (percent) => `到目标年份，预计还差从基期到目标全程的${percent}`,
  },
  comparison: {
    heading: "各法结论",
    planPath: "规划路径",
    leads: "主用方法，列表和写回以此为准",
    disagrees: "与规划路径不同",
    conflicts: "结论不同的原因",
    symbols: "各评价方法（未列的与上同）",
  },
  symbols: [
    { symbol: "b", meaning: "基期值" },
    { symbol: "d", meaning: "数值越高越好的为1，越低越好的为−1" },
    { symbol: "g、G", meaning: "基期以来的年均增速、达标所需的年均增速" },
    { symbol: "R", meaning: "增长率比值" },
    { symbol: "p", meaning: "没有目标值时的年均增速，向好为正" },
    { symbol: "L、C", meaning: "数值的上限、到上限还余的增长余地" },
    { symbol: "a", meaning: "提升完成度超前于时间进度的部分" },
    { symbol: "v", meaning: "照该法推到目标年份的值" },
    { symbol: "s", meaning: "推到目标年份时的提升完成度" },
    { symbol: "x₀、c", meaning: "近五年中最早的实际值、其后的年均变化" },
    { symbol: "m", meaning: "剩余距离中届时未走完的部分" },
    { symbol: "i", meaning: "亚太经社会现状指数" },
  ],
  nameList: (names) => names.join("、"),
  conflict: {
    "front-loaded-path": (methods) =>
      `规划路径前快后慢，前期要求多于匀速；${methods}不看阶段目标，因此结论好于规划路径。`,
    "back-loaded-path": (methods) =>
      `规划路径前慢后快，前期要求少于匀速；${methods}不看阶段目标，因此结论差于规划路径。`,
    "past-and-slipping": (methods) =>
      `实际值已跟上规划路径，但最近一次变化是退步；${methods}看近年变化，因此结论较差。`,
    "final-missed": (methods) =>
      `目标年份已过而目标未达到，规划路径不再评为“符合规划进度”；${methods}允许小幅差距，因此结论较好。`,
    "row-base-year": (methods) =>
      `本行的基期年份与表头的基期年份不同；${methods}从本行的基期年份起匀速计算，若从表头的基期年份起算，结论与规划路径一致。`,
    "recent-trend": (methods) =>
      `近年的变化与基期以来的平均变化不同；${methods}只看近年趋势，若按基期以来的平均变化推算，结论与规划路径一致。`,
    "compound-growth": (methods) => `${methods}按每年同一增速衡量；若按每年同一增量衡量，结论与规划路径一致。`,
    "other-threshold": (methods) => `同样按匀速衡量，${methods}的界限与规划路径的界限不同，数值落在两者之间。`,
    "target-near-limit": (methods) =>
      `目标值已接近自然上限，越近上限增速必然越低；${methods}按固定增速衡量，因此结论与规划路径不同。`,
    unexplained: (methods) => `${methods}的结论与规划路径不同，未找到可以确认的原因，请核对各自的计算过程。`,
  },
};
