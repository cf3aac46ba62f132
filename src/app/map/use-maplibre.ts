import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { type RefObject, useEffect, useState } from "react";
import { stillWanted } from "./camera/follow-camera.ts";

setWorkerUrl(workerUrl);

export interface MapStart {
  readonly label: string;
  readonly center: [number, number];
  readonly zoom: number;
}

/** A map in a box for as long as the box is on the page, made anew when `attempt` changes. Null until it can be drawn on. */
export function useMapLibre(
  box: RefObject<HTMLElement | null>,
  start: MapStart,
  attempt: number,
): MapLibre | null {
  const [map, setMap] = useState<MapLibre | null>(null);
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const still = stillWanted();
    const made = new MapLibre({
      container,
      style: {
        version: 8,
        sources: {},
        layers: [],
        transition: { duration: still ? 0 : 250, delay: 0 },
      },
      center: start.center,
      zoom: start.zoom,
      minZoom: 5,
      maxZoom: 19,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: still ? 0 : 200,
      locale: { "Map.Title": start.label },
    });
    made.keyboard.disableRotation();
    made.touchZoomRotate.disableRotation();
    let current = true;
    made.once("load", () => {
      if (current) setMap(made);
    });
    return () => {
      current = false;
      setMap(null);
      made.remove();
    };
  }, [attempt]);
  return map;
}
