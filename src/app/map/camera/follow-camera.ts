import type { Map as MapLibre } from "maplibre-gl";
import type { Dataset, Subject } from "../../../engine/index.ts";
import type { ViewState } from "../../state/index.ts";
import type { Degrees } from "../degrees.ts";
import type { Scene } from "../scene.ts";
import { coreBounds, degreeBounds, metreBounds } from "./dataset-bounds.ts";
import { subjectPoint } from "./subject-point.ts";

/** Room at the edges, pixels: names and buttons stand there. */
const PADDING = { top: 24, bottom: 32, left: 28, right: 64 };
/** The legend stands over the left edge of a map this wide or wider; what is fitted stands beside it. */
const LEGEND = { width: 248, from: 640 };
/** Nothing is gained by going closer than this to a box, such as a very small plot. */
const CLOSEST = 17;

/** Metres around a chosen place that must be seen: the widest ring is 600 m, and its label stands above it. */
const AROUND = 660;
/** Zoom steps short of that which nobody would call too far out. */
const SLACK = 0.5;

export const stillWanted = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Takes the map where the view asks. `jump` for the first picture, which has nowhere to come from and shows the core. */
export function followCamera(
  map: MapLibre,
  target: ViewState["camera"]["target"],
  dataset: Dataset,
  degrees: Degrees,
  jump: boolean,
): void {
  const duration = jump || stillWanted() ? 0 : 650;
  if (target !== "all" && "at" in target) {
    const [lng, lat] = degrees.point(target.at);
    map.easeTo({ center: [lng, lat], zoom: target.zoom ?? Math.max(map.getZoom(), 14), duration });
    return;
  }
  const box = target !== "all" ? target.bounds : jump ? coreBounds(dataset) : metreBounds(dataset);
  if (!box) return;
  map.fitBounds(degreeBounds(box, degrees), { padding: paddingOf(map), maxZoom: CLOSEST, duration });
}

function paddingOf(map: MapLibre) {
  const wide = map.getContainer().clientWidth >= LEGEND.from;
  return wide ? { ...PADDING, left: LEGEND.width } : PADDING;
}

/** Brings what was chosen in a table or a search into sight, close enough to see its rings. Does nothing when it is. */
export function showSubject(map: MapLibre, subject: Subject, scene: Scene): void {
  const point = subjectPoint(subject, scene);
  if (!point) return;
  const { x, y } = point;
  const bounds = degreeBounds([x - AROUND, y - AROUND, x + AROUND, y + AROUND], scene.degrees);
  const fitted = map.cameraForBounds(bounds, { padding: paddingOf(map) });
  if (!fitted) return;
  const near = map.getZoom() >= (fitted.zoom ?? 0) - SLACK;
  if (near && map.getBounds().contains(scene.degrees.point(point))) return;
  map.easeTo({ ...fitted, duration: stillWanted() ? 0 : 650 });
}
