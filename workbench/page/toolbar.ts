import { dropDown, element } from "./element";
import { type HostFault, hostFaults } from "./host-fault";
import { type DisplayLanguage, type Query, readSampleKey, type SampleKey, sampleKeys, withWish } from "./query";
import type { Words } from "./words";

export interface ToolbarOwner {
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: (sample: SampleKey) => void;
  readonly onFault: (fault: HostFault) => void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  /** Where the add-in's ribbon group goes. */
  readonly addin: HTMLElement;
  /** Shows which sample is open; nothing for a file of the user's own. */
  readonly showSample: (sample: SampleKey | undefined) => void;
}

/** Everything that stands for Excel's ribbon: files and samples, the add-in's group, and the wishes of whoever tries it. */
export function toolbar(words: Words, query: Query, owner: ToolbarOwner): Toolbar {
  const own = element("option", { value: "", hidden: "" }, words.samples.none);
  const sample = dropDown(
    words.sample,
    sampleKeys.map((key) => ({ value: key, label: words.samples[key] })),
    query.sample,
    (value) => {
      owner.onSample(readSampleKey(value) ?? query.sample);
    },
  );
  sample.select.append(own);
  const files = group(words.file, openButton(words, owner), pressable(words.save, owner.onSave), sample.field);
  const addin = element("div");
  const wishes = group(words.faults, languageField(words, query.language), faultField(words, owner));
  wishes.classList.add("wishes");
  return {
    element: element("section", { class: "ribbon", "aria-label": words.ribbon }, files, addin, wishes),
    addin,
    showSample: (open) => {
      sample.select.value = open ?? "";
    },
  };
}

function openButton(words: Words, owner: ToolbarOwner): HTMLElement {
  const input = element("input", { type: "file", accept: ".xlsx", hidden: "", "aria-label": words.open });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file can be opened again.
    input.value = "";
    if (file !== undefined) owner.onOpen(file);
  });
  const button = pressable(words.open, () => {
    input.click();
  });
  return element("span", {}, button, input);
}

/** Office gets its language when it starts, so the page is loaded anew. */
function languageField(words: Words, language: DisplayLanguage): HTMLElement {
  const choices = [
    { value: "zh-CN", label: "中文" },
    { value: "en-US", label: "English" },
  ];
  return dropDown(words.language, choices, language, (value) => {
    window.location.assign(withWish(window.location, "lang", value));
  }).field;
}

function faultField(words: Words, owner: ToolbarOwner): HTMLElement {
  const choices = hostFaults.map((fault) => ({ value: fault, label: words.fault[fault] }));
  const { field } = dropDown(words.faults, choices, "none", (value) => {
    const fault = hostFaults.find((each) => each === value) ?? "none";
    field.classList.toggle("alarming", fault !== "none");
    owner.onFault(fault);
  });
  return field;
}

function group(label: string, ...children: readonly Node[]): HTMLElement {
  return element("div", { class: "group", role: "group", "aria-label": label }, ...children);
}

function pressable(label: string, onPress: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", onPress);
  return button;
}
