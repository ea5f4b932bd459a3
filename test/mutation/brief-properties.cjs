const fastCheck = require("fast-check");

/**
 * A changed line is found within some hundred examples or not at all. Counted, not timed: a busy machine must not make a test see
 * less than an idle one does.
 */
const mostRuns = 300;

const { assert } = fastCheck.default;

fastCheck.default = Object.create(fastCheck.default, {
  assert: {
    value: (property, parameters) =>
      assert(property, {
        ...parameters,
        numRuns: Math.min(mostRuns, parameters?.numRuns ?? 100),
        // Nobody reads the smallest example that finds a mutant.
        endOnFailure: true,
      }),
  },
});
