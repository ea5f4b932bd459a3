import type { SettingChoices } from "../domain/settings/setting-choices";
import type { EditPlan } from "./edit-plan";
import { planMemory } from "./plan-memory";
import type { RecalledMemory } from "./workbook-memory";

/**
 * Plans that the workbook remembers settings in place of those that it had; none of them at all where nothing is chosen.
 *
 * @returns  an empty plan where they are remembered already, and where the memory is of a later version or broken
 */
export const planSettings = (recalled: RecalledMemory, settings: SettingChoices): EditPlan =>
  planMemory(recalled, (memory) => ({ memory: { ...memory, settings }, why: { code: "remember-settings" } }));
