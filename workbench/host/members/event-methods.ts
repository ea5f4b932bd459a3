import type { Method } from "../api/api-type";
import { EventType } from "../events/event-type";

interface EventDeclaration {
  /** In the client's own words: `_Register…Event`. */
  readonly word: string;
  readonly type: EventType;
  /** The requirement set of the event on one sheet, and on the collection of sheets. */
  readonly since: { readonly sheet?: string; readonly collection?: string };
}

const declarations: readonly EventDeclaration[] = [
  { word: "DataChanged", type: EventType.WorksheetChanged, since: { sheet: "1.7", collection: "1.9" } },
  { word: "Activated", type: EventType.WorksheetActivated, since: { sheet: "1.7", collection: "1.7" } },
  { word: "Deactivated", type: EventType.WorksheetDeactivated, since: { sheet: "1.7", collection: "1.7" } },
  { word: "Added", type: EventType.WorksheetAdded, since: { collection: "1.7" } },
  { word: "Deleted", type: EventType.WorksheetDeleted, since: { collection: "1.7" } },
  { word: "SelectionChanged", type: EventType.WorksheetSelectionChanged, since: { sheet: "1.7", collection: "1.9" } },
  { word: "FormatChanged", type: EventType.WorksheetFormatChanged, since: { sheet: "1.9", collection: "1.9" } },
  {
    word: "ProtectionChanged",
    type: EventType.WorksheetProtectionChanged,
    since: { sheet: "1.14", collection: "1.14" },
  },
];

/** The newer events register under names of another form. */
const laterDeclarations: readonly EventDeclaration[] = [
  { word: "NameChanged", type: EventType.WorksheetNameChanged, since: { sheet: "1.17", collection: "1.17" } },
  {
    word: "VisibilityChanged",
    type: EventType.WorksheetVisibilityChanged,
    since: { sheet: "1.17", collection: "1.17" },
  },
  { word: "Moved", type: EventType.WorksheetMoved, since: { collection: "1.17" } },
];

/**
 * The methods by which the client tells the host that it listens.
 *
 * @param of        a sheet's own events, or those of the collection
 * @param targetOf  what the events are about: a sheet's id, or any sheet
 */
export function eventMethods<Target>(
  of: "sheet" | "collection",
  targetOf: (target: Target) => string,
): Readonly<Record<string, Method<Target>>> {
  const methods = [
    ...declarations.map((declaration) => ({ ...declaration, name: `${declaration.word}Event` })),
    ...laterDeclarations.map((declaration) => ({ ...declaration, name: `Event${declaration.word}` })),
  ].flatMap(({ name, type, since }) => {
    const set = since[of];
    return set === undefined ? [] : pair(name, type, set, targetOf);
  });
  return Object.fromEntries(methods);
}

function pair<Target>(
  name: string,
  type: EventType,
  since: string,
  targetOf: (target: Target) => string,
): [name: string, method: Method<Target>][] {
  const tag = { since, evidence: "client-enforced" } as const;
  return [
    [
      `_Register${name}`,
      {
        ...tag,
        run: (target, call) => {
          call.session.events.register(type, targetOf(target));
        },
      },
    ],
    [
      `_Unregister${name}`,
      {
        ...tag,
        run: (target, call) => {
          call.session.events.unregister(type, targetOf(target));
        },
      },
    ],
  ];
}
