import base from "../../jest.config.js";

/** The tests that speak of src/domain alone: what `npm run mutation` asks. */
const [rooms] = base.projects;

export default {
  ...rooms,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/domain/**/*.test.ts", "<rootDir>/test/property/domain-*.test.ts"],
};
