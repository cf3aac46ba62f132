import type { Map as MapLibre } from "maplibre-gl";
import {
  type SnapToCustom,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Position } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { readView } from "../../state/index.ts";
import { type Corners, sameRing, withRings } from "../../state/selectors/outline.ts";
import type { LonLat } from "../lon-lat.ts";
import type { Scene } from "../scene.ts";
import { penStyles } from "./pen-styles.ts";
import { snapTo } from "./snap.ts";
import { snapLines } from "./snap-lines.ts";

export type PenTool = "draw-plot" | "edit-plot" | "split-plot";

export interface PenReport {
  /** Where the pointer is while something is drawn. */
  readonly onSketchTo: (to: Position | null) => void;
  readonly onSketchEnd: () => void;
}

export interface Pen {
  /** The sketch as others have made it: the keyboard, a button, the list of corners. */
  readonly show: (sketch: readonly Position[], outline: Corners) => void;
  readonly putDown: () => void;
}

/** Decimals of a degree: a tenth of a millimetre. Terra Draw turns down coordinates with more. */
const DECIMALS = 9;
/** Pixels within which a corner snaps: what a steady finger can point at. */
const REACH = 12;
/** Pixels within which a corner is taken hold of or the first one closes the outline. */
const HOLD = 16;

const rounded = ([lng, lat]: LonLat): [number, number] => [
  Number(lng.toFixed(DECIMALS)),
  Number(lat.toFixed(DECIMALS)),
];
const keyOf = ([lng = 0, lat = 0]: readonly number[]) => `${lng.toFixed(DECIMALS)} ${lat.toFixed(DECIMALS)}`;
/** What begins a drag, or sets, adds or takes away a corner. */
const PRESSES = ["pointerdown", "touchstart"] as const;

/**
 * Terra Draw on our map: it reads mouse, finger and drag, and knows where a corner is taken hold of. The sketch in metres
 * stays in the view, where keyboard, panel and layer find it; the two are held equal. Loaded when a plot is first drawn or changed.
 */
export function takePen(map: MapLibre, tool: PenTool, now: () => Scene | null, report: PenReport): Pen {
  // A corner that was moved to degrees and back is not quite where it was: corners nobody touched keep their metres.
  const known = new Map<string, Position>();
  const toDegrees = (position: Position): [number, number] => {
    const degrees = rounded(now()?.degrees.position(position) ?? [0, 0]);
    known.set(keyOf(degrees), position);
    return degrees;
  };
  const toMetres = (at: readonly number[]): Position => {
    const exact = known.get(keyOf(at));
    if (exact) return exact;
    const point = now()?.degrees.metres({ lng: at[0] ?? 0, lat: at[1] ?? 0 });
    return [point?.x ?? 0, point?.y ?? 0];
  };

  const toCustom: SnapToCustom = (event) => {
    const scene = now();
    if (!scene || event.heldKeys.includes("Alt")) return undefined;
    const at = scene.degrees.metres(event);
    const beside = scene.degrees.metres(map.unproject([event.containerX + REACH, event.containerY]));
    const reach = Math.hypot(beside.x - at.x, beside.y - at.y);
    const to = snapTo([at.x, at.y], snapLines(scene), reach);
    return to ? toDegrees(to) : undefined;
  };

  const scene = now();
  const styles = penStyles(scene?.colours);
  const keys = { cancel: null, finish: null };
  const polygon = new TerraDrawPolygonMode({
    pointerDistance: HOLD,
    snapping: { toCustom },
    keyEvents: keys,
    styles: styles.drawn,
  });
  const line = new TerraDrawLineStringMode({
    pointerDistance: HOLD,
    snapping: { toCustom },
    keyEvents: keys,
    styles: styles.line,
  });
  const select = new TerraDrawSelectMode({
    allowManualDeselection: false,
    pointerDistance: HOLD,
    keyEvents: { deselect: null, delete: null, rotate: ["Shift"], scale: null },
    styles: styles.selected,
    flags: {
      polygon: {
        feature: {
          draggable: true,
          rotateable: true,
          coordinates: {
            midpoints: { draggable: true },
            draggable: true,
            deletable: true,
            snappable: { toCustom },
          },
        },
      },
    },
  });
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DECIMALS }),
    modes: [polygon, line, select],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  draw.start();

  let own: readonly Position[] = [];
  const tell = (corners: readonly Position[]) => {
    if (sameRing(own, corners)) return;
    own = corners;
    commands.setSketch.run(corners);
  };

  // Beside what is drawn stand the points that show where it closes and snaps.
  const drawn = () => draw.getSnapshot().find(({ geometry }) => geometry.type !== "Point");

  /** What stands drawn so far, and the corner that still follows the pointer. */
  const read = (): { readonly set: readonly Position[]; readonly to: Position | null } => {
    const found = drawn();
    if (found?.geometry.type === "Polygon") {
      const [ring = []] = found.geometry.coordinates;
      const count = Number(found.properties.committedCoordinateCount ?? ring.length - 1);
      const to = ring[count];
      return { set: ring.slice(0, count).map(toMetres), to: to ? toMetres(to) : null };
    }
    if (found?.geometry.type === "LineString") {
      const corners = found.geometry.coordinates;
      const to = corners.at(-1);
      return { set: corners.slice(0, -1).map(toMetres), to: to ? toMetres(to) : null };
    }
    return { set: [], to: null };
  };

  const mode = tool === "split-plot" ? line : polygon;
  /** The same as a press of the pointer there. */
  const press = (position: Position) => {
    const [lng, lat] = toDegrees(position);
    const { x, y } = map.project([lng, lat]);
    const event = {
      lng,
      lat,
      containerX: x,
      containerY: y,
      button: "left" as const,
      heldKeys: ["Alt"],
      isContextMenu: false,
    };
    mode.onMouseMove({ ...event });
    mode.onClick({ ...event });
  };
  /** Half of a redrawing is nobody's sketch: it is told of when it is done. */
  let quiet = false;
  const quietly = (work: () => void) => {
    quiet = true;
    work();
    quiet = false;
    tell(read().set);
  };
  const afresh = (sketch: readonly Position[]) =>
    quietly(() => {
      draw.clear();
      for (const corner of sketch) press(corner);
    });

  if (tool === "edit-plot") return editing();
  draw.setMode(mode.mode);
  draw.on("change", () => {
    if (quiet) return;
    const { set, to } = read();
    tell(set);
    report.onSketchTo(set.length > 0 ? to : null);
  });
  draw.on("finish", (id) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    const corners =
      geometry?.type === "Polygon"
        ? (geometry.coordinates[0] ?? []).slice(0, -1)
        : geometry?.type === "LineString"
          ? geometry.coordinates
          : [];
    tell(corners.map(toMetres));
    report.onSketchTo(null);
    report.onSketchEnd();
    // An outline that was turned down can be gone on with: what was said is that it has a fault, not that it is gone.
    queueMicrotask(() => {
      const view = readView();
      if (view.tool === tool && draw.enabled) afresh(view.sketch);
    });
  });
  return {
    show: (sketch) => {
      if (sameRing(own, sketch)) return;
      const shared = own.every(([x, y], i) => sketch[i]?.[0] === x && sketch[i]?.[1] === y);
      if (shared && sketch.length > own.length)
        quietly(() => {
          for (const corner of sketch.slice(own.length)) press(corner);
        });
      else if (sketch.length > 0 && sameRing(own.slice(0, -1), sketch) && draw.canUndo()) draw.undo();
      else afresh(sketch);
    },
    putDown: () => draw.stop(),
  };

  /** Each ring is an outline of its own to Terra Draw, which knows neither holes nor parts; the one that is pressed is the one with handles. */
  function editing(): Pen {
    let shown = readView().outline;
    const geometry = (ring: readonly Position[]) => {
      const open = ring.map(toDegrees);
      return { type: "Polygon" as const, coordinates: [[...open, open[0] as [number, number]]] };
    };
    const rings = () => shown.flat();
    // Holes come after the ring they lie in, and so are what a press within them means.
    const added = draw.addFeatures(
      rings().map((ring) => ({
        type: "Feature" as const,
        geometry: geometry(ring),
        properties: { mode: "polygon" },
      })),
    );
    const ids = added.map(({ id, valid }) => (valid ? id : undefined));
    const [first] = ids;
    if (first === undefined) return { show: () => {}, putDown: () => draw.stop() };
    draw.selectFeature(first);
    // All that one press drags is one step.
    let gesture = 0;
    const pressed = () => {
      gesture += 1;
    };
    const box = map.getContainer();
    for (const name of PRESSES) box.addEventListener(name, pressed, true);
    let redrawing = false;
    draw.on("change", (changed) => {
      if (redrawing) return;
      const outline = withRings(shown, (ring, at) => {
        const id = ids[at];
        const now =
          id !== undefined && changed.includes(id) ? draw.getSnapshotFeature(id)?.geometry : undefined;
        return now?.type === "Polygon" ? (now.coordinates[0] ?? []).slice(0, -1).map(toMetres) : ring;
      });
      const before = rings();
      if (outline.flat().every((ring, i) => sameRing(ring, before[i] ?? []))) return;
      shown = outline;
      commands.setOutline.run({ outline, gesture });
    });
    return {
      show: (_, outline) => {
        const before = rings();
        shown = outline;
        redrawing = true;
        rings().forEach((ring, i) => {
          const id = ids[i];
          if (id !== undefined && ring.length > 2 && !sameRing(ring, before[i] ?? []))
            draw.updateFeatureGeometry(id, geometry(ring));
        });
        redrawing = false;
      },
      putDown: () => {
        for (const name of PRESSES) box.removeEventListener(name, pressed, true);
        draw.stop();
      },
    };
  }
}
