import type { Map as MapLibre } from "maplibre-gl";
import type { Dataset } from "../../../engine/index.ts";
import type { ViewState } from "../../state/index.ts";
import type { Degrees } from "../degrees.ts";
import { degreeBounds, metreBounds } from "./dataset-bounds.ts";

/** Room at the edges, pixels: names and buttons stand there. */
const PADDING = { top: 28, bottom: 36, left: 28, right: 64 };
/** Nothing is gained by going closer than this to a box, such as a very small plot. */
const CLOSEST = 17;

export const stillWanted = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Takes the map where the view asks. `jump` for the first picture, which has nowhere to come from. */
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
  const box = target === "all" ? metreBounds(dataset) : target.bounds;
  if (!box) return;
  map.fitBounds(degreeBounds(box, degrees), { padding: PADDING, maxZoom: CLOSEST, duration });
}
