/** Everything that `npm test` runs; the browser tests stand last because they need the production build. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

export default {
  maxWorkers: 2,
  // A claim is true or false however busy the machine is.
  testTimeout: 60_000,
  watchman: false,
  reporters: ["default", "<rootDir>/test/closing-line-reporter.cjs"],
  projects: [
    {
      displayName: "rooms",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      displayName: "chromium",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
