import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import type { Scene } from "../scene.ts";
import { finishSketch } from "../tools/finish-sketch.ts";
import { sketchSize } from "../tools/sketch-size.ts";

/** What to do now, how far or how large it is so far, and the ways out. */
export function SketchBar({ scene }: { readonly scene: Scene }) {
  const { tool, sketch, sketchTo, m } = scene;
  const plot = tool === "draw-plot";
  const kind = plot ? "plot" : "measure";
  const path = sketchTo ? [...sketch, sketchTo] : sketch;
  const { length, area } = sketchSize(path);
  const back = () => commands.setSketch.run(sketch.slice(0, -1));
  return (
    <section className="map-sketch" aria-live="polite">
      <p>
        {m.text(sketch.length === 0 ? `map.sketch.${kind}.start` : `map.sketch.${kind}.more`)}{" "}
        {sketch.length === 0 && <span className="map-quiet">{m.text("map.sketch.keyboard")}</span>}
      </p>
      {path.length > 1 && (
        <p className="map-sketch-size">
          {plot && path.length > 2
            ? m.text("map.sketch.area", { area: m.text("map.m2", { area: m.number(area) }) })
            : m.text("map.sketch.length", { length: m.metres(length) })}
        </p>
      )}
      <div className="map-sketch-actions">
        {plot && (
          <Button className="ui-compact" disabled={sketch.length < 3} onClick={finishSketch}>
            {m.text("map.sketch.finish")}
          </Button>
        )}
        {sketch.length > 0 && (
          <Button variant="secondary" className="ui-compact" onClick={back}>
            {m.text("map.sketch.back")}
          </Button>
        )}
        <Button variant="tertiary" className="ui-compact" onClick={() => commands.setTool.run("select")}>
          {m.text(plot ? "map.sketch.cancel" : "map.sketch.finishMeasure")}
        </Button>
      </div>
    </section>
  );
}
