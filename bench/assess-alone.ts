import { assessRate } from "./assess-rate";

/** A process that does nothing but assess as many indicators as its argument says; prints how many a second. */
console.log(assessRate(Number(process.argv[2])));
