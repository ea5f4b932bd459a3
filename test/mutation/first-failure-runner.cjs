const { createRequire } = require("node:module");

// The one that Jest itself brings.
const { default: JestRunner } = createRequire(require.resolve("jest"))("jest-runner");

/** What the runs of this process so far have shown of each test file. */
const seen = new Map();

/**
 * Ends a mutant's run with the first file in which a test fails, which Jest does in no other way without ending its process; runs
 * only files that hold a test that was asked for, the quickest first.
 */
module.exports = class FirstFailureRunner extends JestRunner {
  async runTests(tests, watcher, options) {
    const { testNamePattern } = this._globalConfig;
    const unsubscribe = this.on("test-file-success", ([test, { testResults, numFailingTests, perfStats }]) => {
      seen.set(test.path, { names: testResults.map(({ fullName }) => fullName), milliseconds: perfStats.runtime });
      if (numFailingTests > 0 && this.#isOfMutant()) watcher.setState({ interrupted: true });
    });
    await super.runTests(
      this.#inOrder(testNamePattern ? this.#needed(tests, testNamePattern) : tests),
      watcher,
      options,
    );
    unsubscribe();
  }

  /** The first run of all has no mutant, and its failures are all to be told. */
  #isOfMutant() {
    return process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined;
  }

  #needed(tests, pattern) {
    const isAskedFor = new RegExp(pattern, "i");
    return tests.filter(({ path }) => seen.get(path)?.names.some((name) => isAskedFor.test(name)) ?? true);
  }

  #inOrder(tests) {
    return [...tests].sort((one, other) => this.#milliseconds(one) - this.#milliseconds(other));
  }

  #milliseconds({ path }) {
    return seen.get(path)?.milliseconds ?? 0;
  }
};
