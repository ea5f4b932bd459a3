import {
  ActionType as BatchActionType,
  type Action,
  ObjectPathType,
  parseRequestBody,
  type RequestBody,
} from "../../host/wire/request-body";
import type { ActionResult, ResponseBody } from "../../host/wire/response-body";

/** The service that `Office.addin.showAsTaskpane()`, `hide()` and `onVisibilityModeChanged()` call. Evidence: client-enforced. */
const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

/** The number of its visibility event. Evidence: client-enforced. */
const VISIBILITY_CHANGED = 65539;

/** The pane, as the service shows and hides it. */
export interface ShownPane {
  readonly isVisible: boolean;
  readonly setVisible: (isVisible: boolean) => void;
}

/**
 * Answers a batch that speaks to the pane's own service instead of to the workbook; it concerns the page, not the host.
 *
 * @param text  the batch as JSON
 * @returns nothing where the batch does not speak to the service
 * @throws where it asks something of the service that this page does not know
 */
export function answerRuntimeService(text: string, pane: ShownPane): string | undefined {
  if (!text.includes(SERVICE)) return undefined;
  const body = parseRequestBody(text);
  const isForService = Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === ObjectPathType.New && path.Name === SERVICE,
  );
  return isForService ? JSON.stringify(answer(body, pane)) : undefined;
}

/** The event entry that tells the add-in that its pane was shown or hidden. */
export function visibilityEntry(isVisible: boolean): readonly unknown[] {
  const visibility = isVisible ? "Visible" : "Hidden";
  return [VISIBILITY_CHANGED, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), "", false];
}

function answer({ Actions }: RequestBody, pane: ShownPane): ResponseBody {
  const isTrace = ({ ActionType }: Action): boolean => ActionType === BatchActionType.Trace;
  const results = Actions.map((action): ActionResult => ({
    ActionId: action.Id,
    Value: isTrace(action) ? null : run(action, pane),
  }));
  return { Results: results, TraceIds: Actions.filter(isTrace).map(({ Id }) => Id) };
}

function run(action: Action, pane: ShownPane): unknown {
  if (action.ActionType === BatchActionType.Instantiate) return {};
  switch (action.Name) {
    case "GetAppRuntimeState":
      return pane.isVisible ? "Visible" : "Background";
    case "SetAppRuntimeState":
      pane.setVisible(action.ArgumentInfo?.Arguments?.[0] === "Visible");
      return null;
    default:
      throw new Error(`${SERVICE}.${action.Name}`);
  }
}
