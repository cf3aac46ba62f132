import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from "maplibre-gl";
import type { Subject } from "../../../engine/index.ts";
import type { Hit, Tip } from "../layer.ts";
import { LAYERS } from "../layers/index.ts";
import type { Scene } from "../scene.ts";

const HIT_BY_STYLE: ReadonlyMap<string, Hit> = new Map(
  LAYERS.flatMap(({ hit }) => (hit ? hit.styles.map((style): [string, Hit] => [style, hit]) : [])),
);
/** Small marks may be missed by this many pixels; faces must be met. */
const REACH = 4;
const FACES: readonly string[] = ["areas-touch"];

export interface Met {
  readonly style: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly subject: Subject | null;
  readonly tip: Tip | null;
}

/** The topmost thing at a point of the map that has something to say; null on the bare base map. */
export function hitTest(
  map: MapLibre,
  point: { readonly x: number; readonly y: number },
  scene: Scene,
): Met | null {
  const styles = [...HIT_BY_STYLE.keys()].filter((style) => map.getLayer(style));
  const marks = styles.filter((style) => !FACES.includes(style));
  const box: [PointLike, PointLike] = [
    [point.x - REACH, point.y - REACH],
    [point.x + REACH, point.y + REACH],
  ];
  const found =
    map.queryRenderedFeatures(box, { layers: marks })[0] ??
    map.queryRenderedFeatures([point.x, point.y], {
      layers: styles.filter((style) => FACES.includes(style)),
    })[0];
  return found ? metFrom(found, scene) : null;
}

function metFrom(feature: MapGeoJSONFeature, scene: Scene): Met | null {
  const hit = HIT_BY_STYLE.get(feature.layer.id);
  if (!hit) return null;
  const { properties } = feature;
  return {
    style: feature.layer.id,
    properties,
    subject: hit.subject(properties, scene),
    tip: hit.tip(properties, scene),
  };
}
