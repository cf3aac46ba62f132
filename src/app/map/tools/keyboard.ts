import type { Map as MapLibre } from "maplibre-gl";
import { at } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { plotsInForce } from "../../state/selectors/plots-in-force.ts";
import { turned } from "../../state/selectors/turned.ts";
import type { Scene } from "../scene.ts";
import { keyed } from "./house-grip.ts";
import { pointOut } from "./point-out.ts";

/** Metres a proposal moves for one press of Alt and an arrow. */
const NUDGE = 10;
/** Degrees an outline is turned for one press of R, or of Shift and R the other way. */
const TURN = 5;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, NUDGE],
  ArrowDown: [0, -NUDGE],
};

/** What the pointer can do, the keys can do: set and take back corners, finish, move the chosen proposal. */
export function joinKeyboard(map: MapLibre, scene: () => Scene | null, onSketchEnd: () => void): () => void {
  const nudge = (now: Scene, [dx, dy]: readonly [number, number]) => {
    const { selection } = now;
    if (selection?.kind !== "plot") return;
    const found = plotsInForce(now.dataset, now.changes).find(({ plot }) => plot.id === selection.id);
    const proposal = found?.proposals[0];
    if (!proposal) return;
    commands.moveProposal.run({ proposal: proposal.id, to: at(proposal.at.x + dx, proposal.at.y + dy) });
  };

  const onKey = (event: KeyboardEvent) => {
    const now = scene();
    if (!now) return;
    const { layout, house } = now;
    const laid =
      now.tool === "select" && layout && house !== null ? keyed(layout.places, house, event) : null;
    if (layout && laid) {
      event.preventDefault();
      event.stopPropagation();
      return commands.layHouses.run({ plot: layout.plot.id, houseType: layout.site.type.id, places: laid });
    }
    const arrow = ARROWS[event.key];
    if (event.altKey && arrow) {
      event.preventDefault();
      event.stopPropagation();
      return nudge(now, arrow);
    }
    if (now.tool === "select") {
      // The map has the keyboard, so this is no shortcut of the whole app (WCAG 2.1.4).
      if (event.key.toLowerCase() !== "p" || event.ctrlKey || event.metaKey) return;
      pointOut(now.degrees.metres(map.getCenter()), now);
    } else if (now.tool === "edit-plot") {
      if (event.key === "Enter") onSketchEnd();
      else if (event.key.toLowerCase() === "r" && !event.ctrlKey && !event.metaKey)
        commands.setOutline.run({ outline: turned(now.outline, event.key === "R" ? -TURN : TURN) });
      else return;
    } else if (event.key === " ") {
      const { x, y } = now.degrees.metres(map.getCenter());
      commands.setSketch.run([...now.sketch, [x, y]]);
    } else if (event.key === "Backspace") commands.setSketch.run(now.sketch.slice(0, -1));
    else if (event.key === "Enter") onSketchEnd();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const box = map.getCanvasContainer();
  box.addEventListener("keydown", onKey, true);
  return () => box.removeEventListener("keydown", onKey, true);
}
