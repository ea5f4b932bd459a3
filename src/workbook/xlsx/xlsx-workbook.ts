import { emptyPlan, type Edit, type EditPlan, type Receipt } from "../../sheet/edit-plan";
import type { Grid } from "../../sheet/grid";
import { refuseIfCancelled } from "../cancel";
import { shareRow } from "../share-row";
import { assertPlanShape } from "../plan-shape";
import { WorkbookError, type SheetSummary, type WorkOptions, type Workbook } from "../workbook";
import { applyPlan } from "./apply-plan";
export const x = [emptyPlan, refuseIfCancelled, shareRow, assertPlanShape, WorkbookError, applyPlan];
export type All = [Edit, EditPlan, Receipt, Grid, SheetSummary, WorkOptions, Workbook];
