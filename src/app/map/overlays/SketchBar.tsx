import { Button } from "@digdir/designsystemet-react";
import type { Position } from "../../../engine/index.ts";
import { commands, drawnOutline } from "../../commands/index.ts";
import type { Tool } from "../../state/index.ts";
import type { Corners } from "../../state/selectors/outline.ts";
import { turned } from "../../state/selectors/turned.ts";
import type { Scene } from "../scene.ts";
import { finishSketch } from "../tools/finish-sketch.ts";
import { sketchSize } from "../tools/sketch-size.ts";

/** Degrees for one press of the turning buttons. */
const TURN = 5;
const KIND: Readonly<Record<Exclude<Tool, "select">, "measure" | "plot" | "edit" | "split">> = {
  measure: "measure",
  "draw-plot": "plot",
  "edit-plot": "edit",
  "split-plot": "split",
};
/** Corners below which there is nothing to save yet. */
const LEAST = { measure: 0, plot: 3, split: 2 } as const;

/** Square metres of what is drawn; null where it is a line. */
function areaOf(kind: (typeof KIND)[keyof typeof KIND], path: readonly Position[], changed: Corners) {
  if (kind === "plot" && path.length > 2) return sketchSize(path).area;
  if (kind !== "edit") return null;
  return changed.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + holes.reduce((left, hole) => left - sketchSize(hole).area, sketchSize(outer).area),
    0,
  );
}

/** What to do now, how far or how large it is so far, what is wrong with it, and the ways out. */
export function SketchBar({ scene }: { readonly scene: Scene }) {
  const { tool, sketch, sketchTo, outline: changed, m } = scene;
  if (tool === "select") return null;
  const kind = KIND[tool];
  const path = sketchTo ? [...sketch, sketchTo] : sketch;
  const { length } = sketchSize(path);
  const area = areaOf(kind, path, changed);
  const checked =
    kind === "edit"
      ? drawnOutline(changed)
      : kind === "plot" && sketch.length > 2
        ? drawnOutline([[sketch]])
        : null;
  const begun = kind === "edit" ? changed.length > 0 : sketch.length > 0;
  const ready = kind === "edit" || sketch.length >= LEAST[kind];
  const back = () => commands.setSketch.run(sketch.slice(0, -1));
  const turn = (degrees: number) => commands.setOutline.run({ outline: turned(changed, degrees) });
  return (
    <section className="map-sketch" aria-live="polite">
      <p>
        {m.text(begun ? `map.sketch.${kind}.more` : `map.sketch.${kind}.start`)}{" "}
        {!begun && <span className="map-quiet">{m.text("map.sketch.keyboard")}</span>}
      </p>
      {(area !== null || path.length > 1) && (
        <p className="map-sketch-size">
          {area !== null
            ? m.text("map.sketch.area", { area: m.text("map.m2", { area: m.number(area) }) })
            : m.text("map.sketch.length", { length: m.metres(length) })}
        </p>
      )}
      {checked && !checked.ok && (
        <p className="map-sketch-fault">{m.text(`map.sketch.fault.${checked.error}`)}</p>
      )}
      <div className="map-sketch-actions">
        {kind !== "measure" && (
          <Button
            className="ui-compact"
            disabled={!ready || (checked !== null && !checked.ok)}
            onClick={finishSketch}
          >
            {m.text(`map.sketch.finish.${kind}`)}
          </Button>
        )}
        {kind !== "edit" && sketch.length > 0 && (
          <Button variant="secondary" className="ui-compact" onClick={back}>
            {m.text("map.sketch.back")}
          </Button>
        )}
        {kind === "edit" && (
          <>
            <Button
              variant="secondary"
              className="ui-compact"
              aria-label={m.text("map.sketch.turnLeft", { degrees: TURN })}
              title={m.text("map.sketch.turnLeft", { degrees: TURN })}
              onClick={() => turn(-TURN)}
            >
              ↺ {TURN}°
            </Button>
            <Button
              variant="secondary"
              className="ui-compact"
              aria-label={m.text("map.sketch.turnRight", { degrees: TURN })}
              title={m.text("map.sketch.turnRight", { degrees: TURN })}
              onClick={() => turn(TURN)}
            >
              ↻ {TURN}°
            </Button>
          </>
        )}
        <Button variant="tertiary" className="ui-compact" onClick={() => commands.setTool.run("select")}>
          {m.text(kind === "measure" ? "map.sketch.finishMeasure" : "map.sketch.cancel")}
        </Button>
      </div>
    </section>
  );
}
