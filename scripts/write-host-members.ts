import { mkdirSync, writeFileSync } from "node:fs";
import { describeMembers } from "../workbench/host/list-members";

/** Writes docs/host-members.md; run from the root of the repository. */
mkdirSync("docs", { recursive: true });
writeFileSync("docs/host-members.md", describeMembers());
