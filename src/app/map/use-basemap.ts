import { useEffect, useMemo, useState } from "react";
import type { Point } from "../../engine/index.ts";
import { useProject } from "../state/index.ts";
import { type BasemapFile, basemapFrom } from "./basemap-file.ts";
import { degreesFor } from "./degrees.ts";

const reading = new Map<string, Promise<BasemapFile | null>>();

/** Fetched once per folder and kept. A base map that cannot be had is not an error: the map is drawn without. */
function readBasemap(folder: string): Promise<BasemapFile | null> {
  let answer = reading.get(folder);
  if (!answer) {
    answer = fetch(new URL(`${folder}/basemap.json`, document.baseURI))
      .then(async (response) => (response.ok ? basemapFrom(await response.json()) : null))
      .catch(() => null);
    reading.set(folder, answer);
  }
  return answer;
}

/** The base map of the open project; null while it is read and when there is none. */
export function useBasemap(): BasemapFile | null {
  const folder = useProject((state) => state.project?.basemap ?? null);
  const [basemap, setBasemap] = useState<BasemapFile | null>(null);
  useEffect(() => {
    let current = true;
    setBasemap(null);
    if (folder !== null)
      readBasemap(folder).then((file) => {
        if (current) setBasemap(file);
      });
    return () => {
      current = false;
    };
  }, [folder]);
  return basemap;
}

export interface NamedPlace {
  readonly name: string;
  readonly at: Point;
}

/** Names on the base map, in metres, for the search box. */
export function usePlaceNames(): readonly NamedPlace[] {
  const basemap = useBasemap();
  const crs = useProject((state) => state.project?.dataset.crs);
  return useMemo(() => {
    if (!basemap || !crs) return [];
    const degrees = degreesFor(crs);
    return (basemap.layers.places?.features ?? []).map(({ properties, geometry }) => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      return { name: properties.name, at: degrees.metres({ lng, lat }) };
    });
  }, [basemap, crs]);
}
