import type { ApiObject, CallWorld } from "./api-object";
import type { RequirementSets } from "./requirement-sets";

/** What a batch runs on. */
export interface World extends CallWorld {
  readonly requirementSets: RequirementSets;
  /** The object that paths begin at. */
  readonly root: ApiObject;
}
