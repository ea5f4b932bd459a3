/** The text of `--help`; what each option does stands in full in docs/command-line.md. */
export const usage = `指标通：读取 .xlsx 中的指标表，按规划路径判断进度，预测目标年份，并可写出带标注的副本。

用法
  zhibiao assess 工作簿.xlsx [选项]    评价指标
  zhibiao check  工作簿.xlsx [选项]    只检查数据
  zhibiao --help | --version

assess 的选项
  --out 文件.xlsx        写出带标注的副本；从不覆盖原工作簿
  --write 内容           --out 写入的内容：status（默认）、notes（状态单元格
                         上的附注：依据的单元格、年份、算式、阈值）、methods（另一张工作表，列出各法
                         结论和结论不同的原因）、all
  --force                允许 --out 覆盖已有文件
  --sheet 名称           只评价这张工作表，可重复；默认评价所有可见的指标表
  --as-of 年份[-月]      评价的年份和月份，此后的数据不算实际值；默认当前年月
  --target-year 年份     目标年份，默认 2025
  --settings 文件|名称=取值,…
                         如 preset=yinchuan、onTrackFrom=0.9、path=geometric；
                         全部设置见 docs/command-line.md

两个命令共有的选项
  --json 文件|-          结果写成 JSON；“-”表示标准输出
  --lang zh-CN|en        语言，默认 zh-CN

退出状态
  0 完成  1 完成，但数据有错误  2 参数有误  3 文件不能读取或写入
  70 程序内部错误  130 已中断
`;
