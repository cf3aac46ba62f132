import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { type ChangeId, id, type Point, type Position, type Subject } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { readView, type Tool } from "../../state/index.ts";
import type { Pointed } from "../pointed.ts";
import type { Scene } from "../scene.ts";
import { hitTest } from "./hit-test.ts";
import { gripped, type HouseGrip } from "./house-grip.ts";
import { pointOut } from "./point-out.ts";

export interface PointerReport {
  /** Null when there is nothing to name. */
  readonly onTip: (pointed: Pointed | null) => void;
  /** Where the pointer is while something is sketched. */
  readonly onSketchTo: (to: Position | null) => void;
  readonly onSketchEnd: () => void;
  /** Told before a click selects, so that the camera can stay where it is. */
  readonly onChosen: (subject: Subject) => void;
}

/** Further than this, in pixels, a press has become a drag. */
const DRAG_FROM = 4;
/** Two clicks closer than this are a double click, not two corners. */
const SAME_CORNER = 5;

/** What can be taken hold of. */
const GRIPS: ReadonlySet<string> = new Set(["proposals-house", "layout-house", "layout-turn"]);

const sameSubject = (a: Subject | null, b: Subject | null) => a?.kind === b?.kind && a?.id === b?.id;

/** Joins the pointer to commands: hover names, click selects or sets a corner, a proposal can be dragged. */
export function joinPointer(map: MapLibre, scene: () => Scene | null, report: PointerReport): () => void {
  let frame = 0;
  let pressed: { readonly proposal: ChangeId; readonly x: number; readonly y: number } | null = null;
  let grip: HouseGrip | null = null;
  let dragging = false;
  // A press of the pen can end its drawing, and the click that follows is not a choice of what lies beneath.
  let begunWith: Tool = "select";
  let pressedAt: { readonly x: number; readonly y: number } = { x: 0, y: 0 };
  let lastCorner: { readonly x: number; readonly y: number } | null = null;

  const metres = (event: MapMouseEvent | MapTouchEvent) => scene()?.degrees.metres(event.lngLat);

  const onMove = (event: MapMouseEvent) => {
    const now = scene();
    if (!now) return;
    if (pressed || grip) return drag(event);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // What draws and changes plots is the pen's.
      if (now.tool !== "select" && now.tool !== "measure") return report.onTip(null);
      if (now.tool === "measure") {
        const at = metres(event);
        map.getCanvas().style.cursor = "crosshair";
        report.onTip(null);
        return report.onSketchTo(at && now.sketch.length > 0 ? [at.x, at.y] : null);
      }
      const met = hitTest(map, event.point, now);
      map.getCanvas().style.cursor = met && GRIPS.has(met.style) ? "grab" : met?.subject ? "pointer" : "";
      report.onTip(met?.tip ? { x: event.point.x, y: event.point.y, tip: met.tip } : null);
      const subject = met?.subject ?? null;
      if (!sameSubject(subject, readView().hover)) commands.hover.run(subject);
    });
  };

  const onOut = () => {
    cancelAnimationFrame(frame);
    report.onTip(null);
    if (scene()?.tool === "measure") report.onSketchTo(null);
    if (readView().hover) commands.hover.run(null);
  };

  const onPress = (event: MapMouseEvent | MapTouchEvent) => {
    const now = scene();
    begunWith = now?.tool ?? "select";
    if (now?.tool !== "select") return;
    const met = hitTest(map, event.point, now);
    if (met?.style === "layout-house" || met?.style === "layout-turn") {
      const from = metres(event);
      if (!from || !now.layout) return;
      event.preventDefault();
      const house = Number(met.properties.house);
      grip = { house, turns: met.style === "layout-turn", from, places: now.layout.places };
      pressedAt = event.point;
      return commands.chooseHouse.run(house);
    }
    if (met?.style !== "proposals-house" || now.scenario === null) return;
    // Otherwise the map itself would move.
    event.preventDefault();
    pressed = { proposal: id<ChangeId>(String(met.properties.id)), x: event.point.x, y: event.point.y };
  };

  const drag = (event: MapMouseEvent | MapTouchEvent) => {
    const to = metres(event);
    if (grip && to) return dragHouse(grip, to, event.point);
    if (!pressed || !to) return;
    if (!dragging) {
      if (Math.hypot(event.point.x - pressed.x, event.point.y - pressed.y) < DRAG_FROM) return;
      dragging = true;
      map.getCanvas().style.cursor = "grabbing";
      report.onTip(null);
      commands.startDraft.run({
        id: id<ChangeId>("dragged"),
        kind: "move-proposal",
        proposal: pressed.proposal,
        to,
      });
      return;
    }
    if (readView().draft) commands.moveDraft.run(to);
  };

  const dragHouse = (held: HouseGrip, to: Point, point: { readonly x: number; readonly y: number }) => {
    const plot = scene()?.layout?.plot.id;
    if (!plot) return;
    if (!dragging) {
      if (Math.hypot(point.x - pressedAt.x, point.y - pressedAt.y) < DRAG_FROM) return;
      dragging = true;
      map.getCanvas().style.cursor = "grabbing";
      report.onTip(null);
    } else if (!readView().houseDrag) return;
    commands.dragHouses.run({ plot, places: gripped(held, to) });
  };

  const dropHouses = () => {
    const drag = readView().houseDrag;
    const type = scene()?.layout?.site.type.id;
    // Escape may have let go of the house while the button was still down.
    if (drag && type) commands.layHouses.run({ ...drag, houseType: type });
    if (drag) commands.dragHouses.run(null);
  };

  const onRelease = () => {
    if (grip && dragging) dropHouses();
    grip = null;
    // Escape may have let go of the draft while the button was still down.
    if (dragging && readView().draft) commands.dropDraft.run();
    pressed = null;
    dragging = false;
    map.getCanvas().style.cursor = "";
  };

  const onClick = (event: MapMouseEvent) => {
    const now = scene();
    if (!now || dragging || begunWith !== now.tool) return;
    if (now.tool === "select") {
      const subject = hitTest(map, event.point, now)?.subject ?? null;
      if (subject) report.onChosen(subject);
      return commands.select.run(subject);
    }
    const at = metres(event);
    if (!at || now.tool !== "measure") return;
    const again =
      lastCorner !== null &&
      now.sketch.length > 0 &&
      Math.hypot(event.point.x - lastCorner.x, event.point.y - lastCorner.y) < SAME_CORNER;
    lastCorner = event.point;
    if (!again) commands.setSketch.run([...now.sketch, [at.x, at.y]]);
  };

  const onDouble = (event: MapMouseEvent) => {
    if (scene()?.tool === "select") return;
    event.preventDefault();
    if (scene()?.tool === "measure") report.onSketchEnd();
  };

  const onSecond = (event: MapMouseEvent) => {
    const now = scene();
    const at = metres(event);
    if (now?.tool === "select" && at && !dragging) pointOut(at, now);
  };

  const onTouchMove = (event: MapTouchEvent) => (pressed || grip) && drag(event);

  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("mousedown", onPress);
  map.on("touchstart", onPress);
  map.on("touchmove", onTouchMove);
  map.on("touchend", onRelease);
  map.on("click", onClick);
  map.on("dblclick", onDouble);
  map.on("contextmenu", onSecond);
  // The button may be released outside the map.
  window.addEventListener("mouseup", onRelease);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener("mouseup", onRelease);
  };
}
