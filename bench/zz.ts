import { benchAssessRate } from "./assess-rate";
benchAssessRate();
