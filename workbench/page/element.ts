/** An element with attributes and children, in one expression. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One choice of a drop-down list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A labelled drop-down list. */
export function dropDown(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChoose: (value: string) => void,
): { readonly field: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const select = element("select");
  for (const { value, label: text } of choices) select.append(element("option", { value }, text));
  select.value = chosen;
  select.addEventListener("change", () => {
    onChoose(select.value);
  });
  return { field: element("label", { class: "field" }, element("span", {}, label), select), select };
}
