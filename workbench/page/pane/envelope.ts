/**
 * The messages between Office.js in a frame and the page around it, as JSON strings over postMessage.
 *
 * Evidence for every shape: client-enforced (seen in what @microsoft/office-js 1.1.110 sends, and in what it accepts).
 */

enum MessageType {
  Request = 0,
  Response = 1,
}

export enum ActionType {
  Invoke = 0,
  Register = 1,
  Unregister = 2,
}

export enum ResponseType {
  /** The answer to one request, found by its correlation id. */
  ForCalling = 0,
  /** A push to whatever was registered under the action's name. */
  ForEventing = 1,
}

/** What the add-in's Office.js asks of the page. */
export interface OfficeRequest {
  readonly actionType: ActionType;
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** The numbers by which `executeMethod` names what it wants. */
export enum DispatchId {
  RichApiRequest = 93,
  AppCommandCompleted = 94,
}

/** The answer of `executeMethod` and of a registration to what this page cannot do. */
export const NOT_SUPPORTED = 5000;

/** A call of `executeMethod`: what to do, and its arguments by position. */
export interface MethodCall {
  readonly dispatchId: number;
  readonly arguments: readonly unknown[];
}

/** @returns nothing where the text is not a request of Office.js */
export function readRequest(text: unknown): OfficeRequest | undefined {
  const message = typeof text === "string" ? parseObject(text) : undefined;
  if (message?.["_messageType"] !== MessageType.Request) return undefined;
  const { _actionName: actionName, _conversationId: conversationId, _correlationId: correlationId } = message;
  if (typeof actionName !== "string" || typeof conversationId !== "string" || typeof correlationId !== "number")
    return undefined;
  const actionType = readActionType(message["_actionType"]);
  return actionType === undefined
    ? undefined
    : { actionType, actionName, conversationId, correlationId, data: message["_data"] };
}

/** The envelope of an answer or a push. */
export function writeResponse(
  request: OfficeRequest,
  responseType: ResponseType,
  origin: string,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: MessageType.Response,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data ?? null,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** @returns nothing where the data of `executeMethod` are not what Office.js sends */
export function readMethodCall(data: unknown): MethodCall | undefined {
  if (!isRecord(data)) return undefined;
  const method = data["DdaMethod"];
  const dispatchId = isRecord(method) ? method["DispatchId"] : undefined;
  if (typeof dispatchId !== "number") return undefined;
  const list = data["ArrayData"];
  return { dispatchId, arguments: Array.isArray(list) ? list : byPosition(data) };
}

/** Calls other than the rich API's carry their arguments under the keys "0", "1", …. */
function byPosition(data: Readonly<Record<string, unknown>>): unknown[] {
  const list: unknown[] = [];
  for (let position = 0; String(position) in data; position += 1) list.push(data[String(position)]);
  return list;
}

function readActionType(value: unknown): ActionType | undefined {
  return value === ActionType.Invoke || value === ActionType.Register || value === ActionType.Unregister
    ? value
    : undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
