/** Ends a run with one plain line, "N passed, N failed", that a script can read. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.on("exit", () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
