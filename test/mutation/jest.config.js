import base from "../../jest.config.js";

/** The tests that speak of src/domain alone: what `npm run mutation` asks. Those over whole collections of series take too long to be asked thousands of times. */
const [rooms] = base.projects;

export default {
  ...rooms,
  rootDir: "../..",
  transform: { "^.+\\.[jt]sx?$": rooms.transform["^.+\\.tsx?$"] },
  testMatch: ["<rootDir>/test/domain/**/*.test.ts", "<rootDir>/test/property/domain-*.test.ts"],
  testPathIgnorePatterns: ["<rootDir>/test/domain/projection-calibration.test.ts"],
  setupFiles: ["<rootDir>/test/mutation/brief-properties.cjs"],
  runner: "<rootDir>/test/mutation/first-failure-runner.cjs",
};
