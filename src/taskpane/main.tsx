import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";

import { fetchReading } from "../application/fetch-reading";
import { Session } from "../application/session";
import { registerCommands } from "../commands/register-commands";
import { defaultSettings } from "../domain/default-settings";
import { annotationWordingFor } from "../messages/annotation-wording-for";
import { chooseLanguage } from "../messages/language";
import type { Messages } from "../messages/messages";
import { leastExcelApi } from "../workbook/officejs/excel-access";
import { OfficeWorkbook } from "../workbook/officejs/office-workbook";
import { WorkbookError } from "../workbook/workbook";
import { loadMessages } from "./load-messages";
import { Pane } from "./Pane";
import { PaneNavigation } from "./pane-navigation";
import { StandInPage } from "./shell/StandInPage";
import { yieldToHost } from "./yield-to-host";

const isSetSupported = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

const officeIsDark = (): boolean | undefined => {
  // Typed as always there, but Excel on the web leaves it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme;
};

const systemIsDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;

function show(page: ReactElement): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no element #root");
  createRoot(root).render(page);
}

async function speak(displayLanguage: string): Promise<Messages> {
  const messages = await loadMessages(chooseLanguage(displayLanguage));
  document.documentElement.lang = messages.language;
  document.title = messages.pane.title;
  return messages;
}

async function showOutsideExcel(isScriptThere: boolean): Promise<void> {
  const { heading, explanation, steps, scriptMissing } = (await speak(navigator.language)).pane.outsideExcel;
  const isDark = systemIsDark();
  show(
    isScriptThere ? (
      <StandInPage heading={heading} sentence={explanation} steps={steps} isDark={isDark} />
    ) : (
      <StandInPage heading={heading} sentence={scriptMissing} isDark={isDark} />
    ),
  );
}

async function showPane(): Promise<void> {
  if (!isSetSupported("SharedRuntime", "1.1")) return;
  // Excel ignores or refuses this for some ways of installing an add-in; the command itself still runs.
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

async function startInExcel(): Promise<void> {
  const messages = await speak(Office.context.displayLanguage);
  if (!isSetSupported("ExcelApi", leastExcelApi)) {
    const sentence = messages.workbookError(new WorkbookError("host-too-old"));
    show(<StandInPage heading={messages.pane.title} sentence={sentence} isDark={officeIsDark() ?? systemIsDark()} />);
    return;
  }
  const navigation = new PaneNavigation();
  const session = new Session({
    workbook: new OfficeWorkbook({ excel: Excel, isSetSupported }),
    settings: defaultSettings(new Date().getFullYear(), new Date().getMonth() + 1),
    wording: annotationWordingFor(messages),
    fetchAdditionWording: async () => (await import("../messages/addition-wording-for")).additionWordingFor(messages),
    pause: yieldToHost,
  });
  registerCommands(
    (name, run) => {
      Office.actions.associate(name, run);
    },
    {
      session,
      showPane,
      goTo: (screen) => {
        navigation.goTo(screen);
      },
    },
  );
  show(<Pane session={session} navigation={navigation} messages={messages} officeIsDark={officeIsDark} />);
  void session.analyse();
  void watchEdits(session);
  // Here before it is wanted; where it cannot be fetched now, the write itself asks for it again.
  void import("../workbook/officejs/apply-plan").catch(() => undefined);
}

async function watchEdits(session: Session): Promise<void> {
  try {
    await session.watch();
  } catch (error) {
    // Without events nothing warns of an edited sheet beforehand; a write still refuses a stale plan.
    if (!(error instanceof WorkbookError)) throw error;
  }
}

async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    await showOutsideExcel(false);
    return;
  }
  const { host } = await Office.onReady();
  if (host === Office.HostType.Excel) await startInExcel();
  else await showOutsideExcel(true);
}

// On its way while Office.js gets ready; where it cannot be fetched now, the first analysis asks for it again.
void fetchReading().catch(() => undefined);
void start();
