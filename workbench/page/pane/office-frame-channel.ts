import type { HostAnswer, HostRequest } from "../../host/excel-host";
import {
  ActionType,
  DispatchId,
  type MethodCall,
  NOT_SUPPORTED,
  type OfficeRequest,
  readMethodCall,
  readRequest,
  ResponseType,
  writeResponse,
} from "./envelope";

/** What stands behind the channel. */
export interface ChannelOwner {
  /** What Office.js is told about the application, the document and the user's language. */
  readonly appContext: () => Readonly<Record<string, unknown>>;
  /** The page in the frame has loaded itself anew and would go on with a conversation that was another page's. */
  readonly onReload: () => void;
  readonly process: (request: HostRequest) => Promise<HostAnswer>;
  /** The frame says what happened in it, by the numbers of pane-notice.ts. */
  readonly onNotice: (notice: number, details: readonly unknown[]) => void;
  /** Something that this host has no answer for; it must be seen, not swallowed. */
  readonly onUnknown: (what: string) => void;
}

/** The registrations that an Office.js of this generation makes of its own accord. */
const EVENTS = { command: "appCommandInvoked", richApi: "richApiMessage" } as const;

/** A ribbon command that has no answer after so long has lost its `event.completed()`. */
const COMMAND_PATIENCE_MS = 60_000;

/**
 * Speaks Office.js's postMessage protocol with one loaded add-in page. Messages from any other window or origin are not
 * looked at.
 */
export class OfficeFrameChannel {
  readonly #frame: Window;
  readonly #addinOrigin: string;
  readonly #conversationId: string;
  readonly #owner: ChannelOwner;
  readonly #registrations = new Map<string, OfficeRequest>();
  readonly #runningCommands = new Map<string, (hasRun: boolean) => void>();
  readonly #listener = (event: MessageEvent<unknown>): void => {
    this.#receive(event);
  };
  #commandsSoFar = 0;
  #hasBegun = false;

  constructor(frame: Window, addinOrigin: string, conversationId: string, owner: ChannelOwner) {
    this.#frame = frame;
    this.#addinOrigin = addinOrigin;
    this.#conversationId = conversationId;
    this.#owner = owner;
    window.addEventListener("message", this.#listener);
  }

  close(): void {
    window.removeEventListener("message", this.#listener);
    this.#registrations.clear();
  }

  /** Sends event entries of the Excel API to whoever listens in the frame. */
  push(entries: readonly unknown[]): void {
    const registration = this.#registrations.get(EVENTS.richApi);
    if (registration !== undefined) this.#send(registration, ResponseType.ForEventing, { ArrayData: entries });
  }

  /**
   * Runs a function of the add-in as a ribbon button does.
   *
   * @param controlId     the button's id in the manifest; the function sees it as `event.source.id`
   * @param functionName  as given to `Office.actions.associate`
   * @returns             once the function has called `event.completed()`; false where the add-in has no such function or never answers
   */
  invokeCommand(controlId: string, functionName: string): Promise<boolean> {
    const registration = this.#registrations.get(EVENTS.command);
    if (registration === undefined) return Promise.resolve(false);
    this.#commandsSoFar += 1;
    const commandId = `${controlId}#${this.#commandsSoFar}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#runningCommands.delete(commandId);
        resolve(false);
      }, COMMAND_PATIENCE_MS);
      this.#runningCommands.set(commandId, (hasRun) => {
        clearTimeout(timer);
        resolve(hasRun);
      });
      this.#send(registration, ResponseType.ForEventing, [commandId, functionName, event]);
    });
  }

  #receive(event: MessageEvent<unknown>): void {
    if (event.source !== this.#frame || event.origin !== this.#addinOrigin) return;
    const request = readRequest(event.data);
    if (request === undefined) {
      this.#owner.onUnknown(`message ${JSON.stringify(event.data).slice(0, 200)}`);
      return;
    }
    if (request.conversationId !== this.#conversationId) {
      this.#owner.onUnknown(`conversation ${request.conversationId}`);
      return;
    }
    void this.#answer(request);
  }

  async #answer(request: OfficeRequest): Promise<void> {
    switch (request.actionType) {
      case ActionType.Register:
        this.#reply(request, this.#register(request));
        return;
      case ActionType.Unregister:
        this.#registrations.delete(request.actionName);
        this.#reply(request, { Error: 0 });
        return;
      case ActionType.Invoke:
        this.#reply(request, await this.#invoke(request));
    }
  }

  #register(request: OfficeRequest): unknown {
    if (request.actionName !== EVENTS.command && request.actionName !== EVENTS.richApi) {
      this.#owner.onUnknown(`event ${request.actionName}`);
      return { Error: NOT_SUPPORTED };
    }
    this.#registrations.set(request.actionName, request);
    return { Error: 0 };
  }

  async #invoke(request: OfficeRequest): Promise<unknown> {
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#begin();
      case "ContextActivationManager_notifyHost":
        this.#notice(request.data);
        return null;
      case "executeMethod":
        return this.#execute(readMethodCall(request.data));
      default:
        this.#owner.onUnknown(`action ${request.actionName}`);
        return null;
    }
  }

  /** Office.js asks for its context once in the life of a page, before all else. */
  #begin(): unknown {
    if (this.#hasBegun) this.#owner.onReload();
    this.#hasBegun = true;
    return this.#owner.appContext();
  }

  #notice(data: unknown): void {
    const [, notice, ...details] = Array.isArray(data) ? (data as readonly unknown[]) : [];
    if (typeof notice === "number") this.#owner.onNotice(notice, details);
    else this.#owner.onUnknown(`notice ${JSON.stringify(data)}`);
  }

  async #execute(call: MethodCall | undefined): Promise<unknown> {
    switch (call?.dispatchId) {
      case DispatchId.RichApiRequest:
        return this.#richApi(call.arguments);
      case DispatchId.AppCommandCompleted:
        return this.#completeCommand(call.arguments);
      case undefined:
      default:
        this.#owner.onUnknown(`method ${call === undefined ? "without a number" : call.dispatchId}`);
        return { Error: NOT_SUPPORTED, Version: 1 };
    }
  }

  async #richApi([, , , , body, , flags]: readonly unknown[]): Promise<unknown> {
    if (typeof body !== "string") {
      this.#owner.onUnknown("rich API request without a body");
      return { Error: NOT_SUPPORTED, Version: 1 };
    }
    const answer = await this.#owner.process({ body, flags: typeof flags === "number" ? flags : 0 });
    if ("refusal" in answer) return { Error: answer.refusal, Version: 1 };
    return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], answer.body] };
  }

  /** The client itself completes a command whose function nobody has associated, with an error for a status. */
  #completeCommand([commandId, status]: readonly unknown[]): unknown {
    const complete = typeof commandId === "string" ? this.#runningCommands.get(commandId) : undefined;
    if (complete === undefined) {
      this.#owner.onUnknown(`completion of a command that does not run: ${JSON.stringify(commandId)}`);
      return { Error: NOT_SUPPORTED, Version: 1 };
    }
    this.#runningCommands.delete(String(commandId));
    complete(status === 0);
    return { Error: 0, Version: 1 };
  }

  #reply(request: OfficeRequest, data: unknown): void {
    this.#send(request, ResponseType.ForCalling, data);
  }

  #send(request: OfficeRequest, responseType: ResponseType, data: unknown): void {
    this.#frame.postMessage(writeResponse(request, responseType, window.location.origin, data), this.#addinOrigin);
  }
}
