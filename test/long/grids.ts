import { anyGrid } from "../property/any-grid";
import { faultsOfReading } from "../property/faults-of-reading";
import { runLong } from "./run-long";

runLong("Any sheet is read without fault", anyGrid, faultsOfReading, 100_000);
