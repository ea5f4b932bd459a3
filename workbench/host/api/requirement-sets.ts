/** Requirement sets that the emulated host grants, e.g. `{ ExcelApi: "1.14" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * @param since  an ExcelApi version, or "internal"
 * @example isGranted({ ExcelApi: "1.14" }, "1.9") // true
 */
export function isGranted(sets: RequirementSets, since: string): boolean {
  return since === "internal" || isVersionAtLeast(sets["ExcelApi"] ?? "0.0", since);
}

/** @example isVersionAtLeast("1.14", "1.9") // true */
export function isVersionAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
