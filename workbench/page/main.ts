import "./page.css";

import { element } from "./element";
import { readQuery } from "./query";
import { readManifest } from "./ribbon/read-manifest";
import { Workbench } from "./workbench";
import { wordsIn } from "./words";

const query = readQuery(window.location.search);
const words = wordsIn(query.language);
document.documentElement.lang = query.language;
document.title = words.title;

void begin();

async function begin(): Promise<void> {
  const response = await fetch("../manifest.xml");
  if (!response.ok) {
    document.body.replaceChildren(element("p", { class: "alerts", role: "alert" }, words.noManifest));
    return;
  }
  const workbench = new Workbench(query, words, readManifest(await response.text(), query.language, query.paneOrigin));
  // For the browser tests and for whoever develops with the console open.
  Object.assign(window, { workbench });
  await workbench.openSample(query.sample);
}
