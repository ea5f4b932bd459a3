import { element } from "../element";
import type { Manifest, RibbonButton } from "./read-manifest";

/** The add-in's group on the Home tab, as its manifest describes it. */
export function ribbonGroup(manifest: Manifest, onPress: (button: RibbonButton) => void): HTMLElement {
  const buttons = manifest.buttons.map((button) => {
    const icon = element("img", { src: button.iconUrl, alt: "", width: "20", height: "20" });
    const pressable = element(
      "button",
      { type: "button", title: button.tip, "data-control": button.id },
      icon,
      button.label,
    );
    pressable.addEventListener("click", () => {
      onPress(button);
    });
    return pressable;
  });
  return element("div", { class: "group addin", role: "group", "aria-label": manifest.groupLabel }, ...buttons);
}
