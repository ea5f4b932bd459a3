import { element } from "../element";

/** Excel on the web opens a pane 350 px wide; on Windows it is 320 px, the least that is of use here. Evidence: documented. */
const WIDTH_PX = { standard: 350, least: 320 };

/** Of the window. Evidence: documented for Excel on Windows. */
const WIDEST_SHARE = 0.5;

const KEY_STEP_PX = 16;

/** The edge by which a person drags a pane wider or narrower, or moves it with the arrow keys. Gives the pane its first width. */
export function paneEdge(label: string, pane: HTMLElement): HTMLElement {
  const edge = element("div", {
    class: "pane-edge",
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": label,
    tabindex: "0",
  });
  const setWidth = (px: number): void => {
    const widest = Math.max(WIDTH_PX.least, Math.floor(window.innerWidth * WIDEST_SHARE));
    const width = Math.round(Math.min(Math.max(px, WIDTH_PX.least), widest));
    pane.style.width = `${width}px`;
    edge.setAttribute("aria-valuemin", String(WIDTH_PX.least));
    edge.setAttribute("aria-valuemax", String(widest));
    edge.setAttribute("aria-valuenow", String(width));
  };
  edge.addEventListener("pointerdown", (event) => {
    // Captured, so that the frame beside the edge does not take the pointer.
    edge.setPointerCapture(event.pointerId);
    const { right } = pane.getBoundingClientRect();
    const move = (moved: PointerEvent): void => {
      setWidth(right - moved.clientX);
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener(
      "lostpointercapture",
      () => {
        edge.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  });
  edge.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: KEY_STEP_PX, ArrowRight: -KEY_STEP_PX }[event.key];
    if (step !== undefined) setWidth(pane.offsetWidth + step);
  });
  setWidth(WIDTH_PX.standard);
  return edge;
}
