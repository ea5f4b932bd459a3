/**
 * How far a figure has come on its way to be final, in the order of that way.
 *
 * - `forecast`: 预计数, made before the year's figure exists; never an actual result
 * - `flash`: 快报数
 * - `preliminary`: 初步数
 * - `annual`: 年报数
 * - `final`: 最终核实数
 */
export type DataStatus = "forecast" | "flash" | "preliminary" | "annual" | "final";
