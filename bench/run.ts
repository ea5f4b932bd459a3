import { cpus } from "node:os";
import { benchAssessAfterOthers } from "./assess-after-others";
import { benchAssessRate } from "./assess-rate";
import { benchCommandLine } from "./command-line";
import { benchPaneSize } from "./pane-size";
import { benchPaneTasks } from "./pane-tasks";
import { benchReadRate } from "./read-rate";
import { benchRequests } from "./requests";

/** `npm run bench`: everything that is measured, with its ratios. Nothing here is a test; times depend on the machine. */
const processors = cpus();
console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model ?? "unknown processor"}\n`);
await benchRequests();
console.log();
benchAssessRate();
console.log();
benchReadRate();
console.log();
benchAssessAfterOthers();
console.log();
benchCommandLine();
console.log();
benchPaneSize();
console.log();
await benchPaneTasks();
