import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import type { Messages } from "../../../messages/index.ts";
import { scaleLength } from "./scale-length.ts";

/** Pixels the bar may take. */
const ROOM = 110;
/** Metres per pixel at the equator and zoom 0 with 512-pixel tiles: 2π × 6 378 137 m / 512. */
const EQUATOR = 78271.517;

const metresPerPixel = (map: MapLibre) =>
  (EQUATOR * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom();

/** How far a stretch of the screen is on the ground, in the middle of the map. */
export function ScaleBar({ map, m }: { readonly map: MapLibre; readonly m: Messages }) {
  const [perPixel, setPerPixel] = useState(() => metresPerPixel(map));
  useEffect(() => {
    const measure = () => setPerPixel(metresPerPixel(map));
    map.on("move", measure);
    return () => {
      map.off("move", measure);
    };
  }, [map]);
  const length = scaleLength(perPixel * ROOM);
  const distance = length < 1000 ? `${m.number(length)} m` : `${m.number(length / 1000)} km`;
  return (
    <div className="map-scale" style={{ width: length / perPixel }}>
      <span className="ui-hidden">{m.text("map.scale.label", { distance })}</span>
      <span aria-hidden="true">{distance}</span>
    </div>
  );
}
