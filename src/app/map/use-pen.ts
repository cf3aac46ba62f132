import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { useView } from "../state/index.ts";
import type { Scene } from "./scene.ts";
import type { Pen, PenReport } from "./tools/pen.ts";

/** Takes up the pen for as long as a plot is drawn, changed or split, and holds it to the sketch. The keyboard works before it has come. */
export function usePen(
  map: MapLibre | null,
  main: boolean,
  now: () => Scene | null,
  report: PenReport,
): void {
  const tool = useView((view) => view.tool);
  const shaped = useView((view) => view.shaped);
  const sketch = useView((view) => view.sketch);
  const outline = useView((view) => view.outline);
  const pen = useRef<Pen | null>(null);
  const latest = useRef({ now, report, sketch, outline });
  latest.current = { now, report, sketch, outline };
  useEffect(() => {
    if (!map || !main || tool === "select" || tool === "measure") return;
    let wanted = true;
    // Drawing is a tenth of the map's script and is not needed to look at a map.
    import("./tools/pen.ts").then(({ takePen }) => {
      if (!wanted) return;
      const { current } = latest;
      pen.current = takePen(map, tool, () => latest.current.now(), {
        onSketchTo: (to) => latest.current.report.onSketchTo(to),
        onSketchEnd: () => latest.current.report.onSketchEnd(),
      });
      pen.current.show(current.sketch, current.outline);
      map.getContainer().dataset.pen = tool;
    });
    return () => {
      wanted = false;
      pen.current?.putDown();
      pen.current = null;
      delete map.getContainer().dataset.pen;
    };
  }, [map, main, tool, shaped]);
  useEffect(() => pen.current?.show(sketch, outline), [sketch, outline]);
}
