import {
  ActionType as BatchActionType,
  type Action,
  ObjectPathType,
  parseRequestBody,
  type RequestBody,
} from "../../host/wire/request-body";
import type { ActionResult, ResponseBody } from "../../host/wire/response-body";

/**
 * What the client asks of the page around the frame rather than of the workbook, by service and member.
 * Evidence for the names: client-enforced.
 */
const services: Readonly<Record<string, Readonly<Record<string, (pane: ShownPane, argument: unknown) => unknown>>>> = {
  // Behind `Office.addin.showAsTaskpane()`, `hide()` and `onVisibilityModeChanged()`.
  "Microsoft.AppRuntime.AppRuntimeService": {
    GetAppRuntimeState: (pane) => (pane.isVisible ? "Visible" : "Background"),
    SetAppRuntimeState: (pane, state) => {
      pane.setVisible(state === "Visible");
      return null;
    },
  },
  // Called once the add-in has associated its ribbon functions. Evidence for no answer: guessed.
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
};

/** The number of the event that tells of the pane's visibility. Evidence: client-enforced. */
const VISIBILITY_CHANGED = 65539;

/** The pane, as it is shown and hidden. */
export interface ShownPane {
  readonly isVisible: boolean;
  readonly setVisible: (isVisible: boolean) => void;
}

/**
 * Answers a batch that speaks to the page's own services instead of to the workbook.
 *
 * @param text  the batch as JSON
 * @returns nothing where the batch does not speak to one of them
 * @throws where it asks something of a service that this page does not know
 */
export function answerPageService(text: string, pane: ShownPane): string | undefined {
  if (!text.includes("Microsoft.")) return undefined;
  const body = parseRequestBody(text);
  const service = Object.values(body.ObjectPaths).find(
    ({ ObjectPathType: type, Name }) => type === ObjectPathType.New && Object.hasOwn(services, Name),
  );
  return service && JSON.stringify(answer(body, service.Name, pane));
}

/** The event entry that tells the add-in that its pane was shown or hidden. Evidence: guessed for all but the number. */
export function visibilityEntry(isVisible: boolean): readonly unknown[] {
  const visibility = isVisible ? "Visible" : "Hidden";
  return [VISIBILITY_CHANGED, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), "", false];
}

function answer({ Actions }: RequestBody, service: string, pane: ShownPane): ResponseBody {
  const results = Actions.map((action): ActionResult => ({ ActionId: action.Id, Value: run(action, service, pane) }));
  return { Results: results, TraceIds: Actions.filter(isTrace).map(({ Id }) => Id) };
}

function run(action: Action, service: string, pane: ShownPane): unknown {
  if (isTrace(action)) return null;
  if (action.ActionType === BatchActionType.Instantiate) return {};
  const member = services[service]?.[action.Name];
  if (member === undefined) throw new Error(`${service}.${action.Name}`);
  return member(pane, action.ArgumentInfo?.Arguments?.[0]);
}

function isTrace({ ActionType }: Action): boolean {
  return ActionType === BatchActionType.Trace;
}
