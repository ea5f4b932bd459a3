import type { Tag } from "./api/api-object";
import { allTypes } from "./members/all-types";

/** A member of the emulated Excel, and how we know that real Excel has it like this. */
export interface ListedMember extends Tag {
  readonly type: string;
  readonly name: string;
  readonly kind: "property" | "object" | "method";
}

/** All members, in the order of their declaration. */
export function listMembers(): readonly ListedMember[] {
  return allTypes.flatMap(({ name: type, properties = {}, links = {}, methods = {} }) => [
    ...listed(type, "property", properties),
    ...listed(type, "object", links),
    ...listed(type, "method", methods),
  ]);
}

function listed(type: string, kind: ListedMember["kind"], members: Readonly<Record<string, Tag>>): ListedMember[] {
  return Object.entries(members).map(([name, { since, evidence, note }]) => ({
    type,
    name,
    kind,
    since,
    evidence,
    ...(note !== undefined && { note }),
  }));
}

const introduction = `# What the emulated Excel implements

Generated from the declarations in \`workbench/host/members\`; a test holds it to them. Whatever is not listed fails loudly, with its name.

- **client-enforced**: Microsoft's client library works only like this.
- **documented**: Microsoft's reference says so, on the page of the type.
- **guessed**: it seemed likely. A test that passes on a guess proves nothing about Excel; \`docs/excel-smoke-checklist.md\` says what a
  person must try there.

A note says what exactly is guessed, or what a user reported, where the rest of the member is documented. Beyond the members, these are guessed:
the order of answers and events, what a failed batch leaves done, writes to null objects, and that a border belongs to one cell alone.
`;

/** The list as Markdown, a table for each type. */
export function describeMembers(): string {
  const members = listMembers();
  const tables = allTypes.map(({ name }) => {
    const rows = members.filter(({ type }) => type === name).map(row);
    const page = `https://learn.microsoft.com/javascript/api/excel/excel.${name.toLowerCase()}`;
    return [
      `## [${name}](${page})`,
      "",
      "| member | since | evidence | note |",
      "| --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  return `${introduction}\n${tables.join("\n\n")}\n`;
}

function row({ name, kind, since, evidence, note }: ListedMember): string {
  const shown = kind === "method" ? `${name}()` : name;
  return `| \`${shown}\` | ${since} | ${evidence} | ${note ?? ""} |`;
}
