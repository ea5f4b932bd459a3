import { cpus } from "node:os";
import { benchAssessRate } from "./assess-rate";
import { benchCommandLine } from "./command-line";

/** `npm run bench`: everything that is timed, with its ratios. Nothing here is a test; figures depend on the machine. */
const processors = cpus();
console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model ?? "unknown processor"}\n`);
benchAssessRate();
console.log();
benchCommandLine();
