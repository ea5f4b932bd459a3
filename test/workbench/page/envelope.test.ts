import {
  ActionType,
  readMethodCall,
  readRequest,
  ResponseType,
  writeResponse,
} from "../../../workbench/page/pane/envelope";

const sent = {
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "c",
  _correlationId: 4,
  _origin: "https://localhost:3000",
  _actionType: 0,
  _serializerVersion: 1,
  _data: { ArrayData: ["a", "b"], DdaMethod: { ControlId: "x", Version: 1, DispatchId: 93 } },
};

describe("the envelope of Office.js messages", () => {
  test("a request is read", () => {
    expect(readRequest(JSON.stringify(sent))).toEqual({
      actionType: ActionType.Invoke,
      actionName: "executeMethod",
      conversationId: "c",
      correlationId: 4,
      data: sent._data,
    });
  });

  test.each([
    ["an object", { ...sent }],
    ["no JSON", "{"],
    ["a response", JSON.stringify({ ...sent, _messageType: 1 })],
    ["an unknown kind of action", JSON.stringify({ ...sent, _actionType: 3 })],
    ["a request without a correlation", JSON.stringify({ ...sent, _correlationId: undefined })],
  ])("%s is no request", (_, message) => {
    expect(readRequest(message)).toBeUndefined();
  });

  test("arguments are read from a list, and from numbered keys where there is none", () => {
    expect(readMethodCall(sent._data)).toEqual({ dispatchId: 93, arguments: ["a", "b"] });
    const completed = { 0: "AnalyseButton#1", 1: 0, 2: "{}", DdaMethod: { DispatchId: 94 } };
    expect(readMethodCall(completed)).toEqual({ dispatchId: 94, arguments: ["AnalyseButton#1", 0, "{}"] });
  });

  test("an answer carries the request's conversation and correlation", () => {
    const request = readRequest(JSON.stringify(sent))!;
    const text = writeResponse(request, ResponseType.ForCalling, "https://localhost:3000", { Error: 0 });
    expect(JSON.parse(text)).toEqual({
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "c",
      _correlationId: 4,
      _origin: "https://localhost:3000",
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: { Error: 0 },
    });
  });
});
