import type { DisplayLanguage } from "../query";

/** What a button does: opens the pane, or runs a function that the add-in has associated with a name. */
type RibbonAction = { readonly kind: "show-pane" } | { readonly kind: "run"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** On the server that serves this page, wherever the manifest says that the add-in will be served. */
  readonly iconUrl: string;
  readonly action: RibbonAction;
}

/** What the workbench shows of the add-in's manifest, in the user's language. */
export interface Manifest {
  readonly displayName: string;
  readonly paneUrl: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = "32";

/**
 * @param paneOrigin  where the pane is served; "" is the server that serves this page
 * @throws where the text is not a manifest with a task pane and a ribbon group
 */
export function readManifest(xml: string, language: DisplayLanguage, paneOrigin = ""): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const resource = (resid: string | null): string => {
    const entry = all(manifest, "Image", "Url", "String").find((element) => resid !== null && element.id === resid);
    return entry === undefined ? fail(`resid ${resid ?? ""}`) : localised(entry, language);
  };
  const group = first(manifest, "Group");
  const startPage = first(manifest, "DefaultSettings").querySelector("SourceLocation") ?? fail("SourceLocation");
  return {
    displayName: localised(first(manifest, "DisplayName"), language),
    paneUrl: `${paneOrigin}${onThisServer(localised(startPage, language))}`,
    groupLabel: resource(first(group, "Label").getAttribute("resid")),
    buttons: all(group, "Control").map((control) => readButton(control, resource)),
  };
}

function readButton(control: Element, resource: (resid: string | null) => string): RibbonButton {
  const icon = all(control, "Image").find((image) => image.getAttribute("size") === ICON_SIZE);
  const tip = first(first(control, "Supertip"), "Description");
  return {
    id: control.id,
    label: resource(first(control, "Label").getAttribute("resid")),
    tip: resource(tip.getAttribute("resid")),
    iconUrl: onThisServer(resource(icon?.getAttribute("resid") ?? null)),
    action: readAction(first(control, "Action")),
  };
}

function readAction(action: Element): RibbonAction {
  const type = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (type === "ShowTaskpane") return { kind: "show-pane" };
  if (type === "ExecuteFunction")
    return { kind: "run", functionName: first(action, "FunctionName").textContent.trim() };
  return fail(`action ${type ?? ""}`);
}

function localised(element: Element, language: DisplayLanguage): string {
  const override = all(element, "Override").find((each) => each.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function onThisServer(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** Elements with these local names, whatever their namespace. */
function all(parent: Document | Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => [...parent.getElementsByTagNameNS("*", name)]);
}

function first(parent: Document | Element, name: string): Element {
  return all(parent, name)[0] ?? fail(name);
}

function fail(what: string): never {
  throw new Error(`the manifest has no ${what}`);
}
