import { Button } from "@digdir/designsystemet-react";
import { commands, drawnOutline } from "../../commands/index.ts";
import type { Tool } from "../../state/index.ts";
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
const LEAST = { measure: 0, plot: 3, edit: 3, split: 2 } as const;

/** What to do now, how far or how large it is so far, what is wrong with it, and the ways out. */
export function SketchBar({ scene }: { readonly scene: Scene }) {
  const { tool, sketch, sketchTo, m } = scene;
  if (tool === "select") return null;
  const kind = KIND[tool];
  const outline = kind === "plot" || kind === "edit";
  const path = sketchTo ? [...sketch, sketchTo] : sketch;
  const { length, area } = sketchSize(path);
  const checked = outline && sketch.length > 2 ? drawnOutline(sketch) : null;
  const back = () => commands.setSketch.run(sketch.slice(0, -1));
  const turn = (degrees: number) => commands.setSketch.run(turned(sketch, degrees));
  return (
    <section className="map-sketch" aria-live="polite">
      <p>
        {m.text(sketch.length === 0 ? `map.sketch.${kind}.start` : `map.sketch.${kind}.more`)}{" "}
        {sketch.length === 0 && <span className="map-quiet">{m.text("map.sketch.keyboard")}</span>}
      </p>
      {path.length > 1 && (
        <p className="map-sketch-size">
          {outline && path.length > 2
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
            disabled={sketch.length < LEAST[kind] || (checked !== null && !checked.ok)}
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
