/**
 * Changes src/domain in small ways and asks whether a test notices: `npm run mutation`; for some files
 * `npm run mutation -- --mutate "src/domain/meets.ts"`, for what has changed since the last run `npm run mutation -- --incremental`.
 * Survivors stand in .cache/mutation.
 */
export default {
  // Data: a changed name, month or figure of the plan, of a publication or of a unit is no changed rule.
  mutate: [
    "src/domain/**/*.ts",
    "!src/domain/projection-calibration.ts",
    "!src/domain/*-tasks.ts",
    "!src/domain/*-indicators.ts",
    "!src/domain/publication-lag.ts",
    "!src/domain/telling-spellings.ts",
    "!src/domain/yearbook-measures.ts",
  ],
  testRunner: "jest",
  checkers: ["typescript"],
  tsconfigFile: "test/mutation/tsconfig.json",
  jest: { configFile: "test/mutation/jest.config.js", enableFindRelatedTests: true },
  // Each test names the lines that it runs, so that a change is tried on the tests that can notice it alone.
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A minute beyond the usual time is a loop without end; a few seconds are another program on the same machine.
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: ".cache/mutation/mutation.html" },
  jsonReporter: { fileName: ".cache/mutation/mutation.json" },
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/stryker",
  cleanTempDir: true,
  ignorePatterns: ["dist", ".cache", "assets"],
};
