import type { DisplayLanguage } from "../query";

/** The identity under which the host knows the add-in; any GUID does. */
const ADDIN_ID = "6f1b6f2a-2f0e-4a5e-9f3b-5a8d4c7e1b90";

/** Office.js calls Excel on the web by this number. Evidence: client-enforced. */
const EXCEL_ON_THE_WEB = 16;

export interface PaneContext {
  readonly language: DisplayLanguage;
  readonly conversationId: string;
  readonly documentName: string;
  /** Set name to version, e.g. `{ ExcelApi: "1.14" }`; the source of `isSetSupported`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The answer to `getAppContextAsync`. Evidence: client-enforced for the keys (the client refuses to start without `_id` …
 * `_reason`); the rest are values that an Excel on the web plausibly gives (guessed).
 */
export function appContext(context: PaneContext): Readonly<Record<string, unknown>> {
  return {
    _id: ADDIN_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: context.language,
    _dataLocale: context.language,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(context.documentName)}`,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: context.conversationId,
    _appInstanceId: context.conversationId,
    _hostCustomMessage: 0,
    _hostFullVersion: "16.0.0.0",
    _clientWindowWidth: context.widthPx,
    _clientWindowHeight: context.heightPx,
    _addinName: "Zhibiao",
    _appDomains: [],
    _requirementMatrix: JSON.stringify(context.requirementSets),
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: true,
    _marketplaceType: "",
  };
}

/**
 * The frame's name, from which Office.js learns before its first message that it runs in Excel on the web, with whom it
 * talks, and that it must not load the telemetry script (`disableLogging`). Evidence: client-enforced.
 */
export function frameName(language: DisplayLanguage, conversationId: string, hostOrigin: string): string {
  // Any text with "isDialog" in this place makes the client take the frame for a dialog, which has no requirement sets.
  const notADialog = "";
  const sharedRuntime = 1;
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: ["Excel", "Web", "16.01", language, conversationId, notADialog, "disableLogging", sharedRuntime].join(
      "|",
    ),
    xdmInfo: [conversationId, ADDIN_ID, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
