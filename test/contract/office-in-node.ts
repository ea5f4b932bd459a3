import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { ExcelHost, HostAnswer } from "../../workbench/host/excel-host";
import { isVersionAtLeast } from "../../workbench/host/api/requirement-sets";
import { Refusal } from "../../workbench/host/wire/refusal";

/** Microsoft's own client library for Excel, unmodified, in a realm of its own: nothing that it gives is an `instanceof` of ours. */
export interface OfficeInNode {
  readonly excel: typeof Excel;
  /** The client's `isSetSupported`, as far as the connected host grants. */
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** What the client says from now on goes to this host. */
  connect(host: ExcelHost, requirementSets: Readonly<Record<string, string>>): void;
  /** As if the host pushed events, e.g. those of a co-author, whom the emulated host has not. */
  push(entries: readonly unknown[]): void;
  /** Resolves when everything that the client has sent so far is answered and its events are delivered. */
  settled(): Promise<void>;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

const clientFile = join(
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
  "dist/excel-web-16.00.js",
);

/** How the client's other channel, in the browser, names the refusals; here the name itself is sent. */
const refusalCodes: Readonly<Record<Refusal, string>> = {
  [Refusal.CellInEditMode]: "InvalidOperationInCellEditMode",
  [Refusal.SessionTimedOut]: "InvalidOrTimedOutSession",
  [Refusal.ModalDialogOpen]: "WriteNotSupportedWhenModalDialogOpen",
  [Refusal.TooManyRequests]: "ActivityLimitReached",
  [Refusal.RequestTooLarge]: "RequestPayloadSizeLimitExceeded",
  [Refusal.ResponseTooLarge]: "ResponsePayloadSizeLimitExceeded",
  [Refusal.NoPermission]: "AccessDenied",
};

/** Loads the client once; hosts come and go. The channel is the client's own bridge for native hosts. */
export function loadOfficeInNode(): OfficeInNode {
  let host: ExcelHost | null = null;
  let sets: Readonly<Record<string, string>> = {};
  let stopPushes: () => void = () => undefined;
  const underWay = new Set<Promise<void>>();
  const isSetSupported = (set: string, version = "1.1"): boolean => {
    const granted = Object.entries(sets).find(([name]) => name.toLowerCase() === set.toLowerCase());
    return granted !== undefined && isVersionAtLeast(granted[1], version);
  };
  const answer = async ({ id, flags, message }: BridgeMessage): Promise<void> => {
    if (host === null) throw new Error("no host is connected");
    const answered = await host.process({ body: JSON.stringify(message.body), flags });
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: bridgeResponse(answered) }));
  };
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const work = answer(JSON.parse(text) as BridgeMessage).finally(() => underWay.delete(work));
      underWay.add(work);
    },
  };
  const push = (entries: readonly unknown[]): void => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  };
  const realm = vm.createContext(surroundings(bridge, isSetSupported));
  vm.runInContext(readFileSync(clientFile, "utf8"), realm, { filename: "excel-web-16.00.js" });
  return {
    excel: vm.runInContext("Excel", realm) as typeof Excel,
    isSetSupported,
    connect: (next, requirementSets) => {
      stopPushes();
      host = next;
      sets = requirementSets;
      stopPushes = next.onPush(push);
    },
    push,
    settled: async () => {
      // Three quiet turns: the client sends from timers of its own.
      for (let quiet = 0; quiet < 3; quiet += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        if (underWay.size > 0) quiet = 0;
        await Promise.all(underWay);
      }
    },
  };
}

function bridgeResponse(answer: HostAnswer): object {
  if ("body" in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const code = refusalCodes[answer.refusal];
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}

/** As much of a browser and of office.js as the Excel client looks at while it loads. */
function surroundings(
  bridge: Bridge,
  isSetSupported: (set: string, version: string) => boolean,
): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  });
  const officeContext = { requirements: { isSetSupported }, platform: "OfficeOnline", host: "Excel" };
  const around: Record<string, unknown> = {
    console,
    setTimeout: (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref(),
    clearTimeout,
    setInterval: (work: () => void, milliseconds: number) => setInterval(work, milliseconds).unref(),
    clearInterval,
    performance,
    URL,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "node" },
    location: { href: "https://addin.invalid/", search: "", hash: "", protocol: "https:" },
    addEventListener: nothing,
    document: { createElement: element, getElementsByTagName: () => [element()], URL: "https://addin.invalid/" },
    OSF: {
      _OfficeAppFactory: {
        getContext: () => officeContext,
        getHostInfo: () => ({ hostPlatform: "web", hostType: "excel" }),
        getLoggingAllowed: () => false,
        getClientEndPoint: () => null,
      },
    },
    Office: { context: officeContext },
  };
  return Object.assign(around, { window: around, self: around, parent: around, top: around });
}
