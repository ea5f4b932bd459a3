import fc from "fast-check";

// A changed line is found within some hundred examples or not at all, and nobody reads the smallest one that finds it.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 100 });
