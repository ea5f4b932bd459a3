import { faultsOfAssessing } from "../property/faults-of-assessing";
import { wildCase } from "../property/wild-indicator";
import { runLong } from "./run-long";

runLong("Any indicator is assessed without NaN and without exception", wildCase, faultsOfAssessing, 1_000_000);
