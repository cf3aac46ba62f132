import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { drawIcon } from "../icons/draw-icon.ts";
import type { Step } from "./plan-update.ts";

/** Does one step on a map. The steps come from `planUpdate`, which knows what is there. Data is on its way to the map's worker until the promise is kept. */
export function applyStep(map: MapLibre, step: Step): Promise<void> | undefined {
  switch (step.do) {
    case "add-image": {
      const pixelRatio = Math.max(2, window.devicePixelRatio);
      const { stretch } = step.icon;
      const scaled = (values: readonly number[]) => values.map((value) => value * pixelRatio);
      map.addImage(step.icon.id, drawIcon(step.icon, pixelRatio), {
        pixelRatio,
        ...(stretch && {
          stretchX: [scaled(stretch.x) as [number, number]],
          stretchY: [scaled(stretch.y) as [number, number]],
          content: scaled(stretch.content) as [number, number, number, number],
        }),
      });
      return;
    }
    case "add-source":
      if (step.source.tiles && typeof step.source.data === "string") {
        const { maxzoom } = step.source.tiles;
        map.addSource(step.id, { type: "raster", tiles: [step.source.data], tileSize: 256, maxzoom });
        return;
      }
      map.addSource(step.id, {
        type: "geojson",
        data: step.source.data,
        ...(step.source.promoteId === undefined ? {} : { promoteId: step.source.promoteId }),
      });
      return;
    case "set-data":
      return map.getSource<GeoJSONSource>(step.id)?.setData(step.data);
    case "change-data":
      return map
        .getSource<GeoJSONSource>(step.id)
        ?.updateData({ remove: [...step.diff.remove], add: [...step.diff.add] });
    case "remove-source":
      map.removeSource(step.id);
      return;
    case "add-layer":
      map.addLayer(step.spec as LayerSpecification & { source: string }, step.before);
      return;
    case "remove-layer":
      map.removeLayer(step.id);
      return;
    // The names and values come from our own style layers, which are typed where they are written.
    case "set-paint":
      map.setPaintProperty(step.id, step.name as "fill-color", step.value as string);
      return;
    case "set-layout":
      map.setLayoutProperty(step.id, step.name as "visibility", step.value as "visible");
      return;
    case "set-filter":
      map.setFilter(step.id, (step.value ?? null) as FilterSpecification | null);
      return;
    case "set-zooms":
      map.setLayerZoomRange(step.id, step.min, step.max);
      return;
    case "mark":
      map.setFeatureState({ source: step.source, id: step.id }, step.state);
      return;
    case "unmark":
      map.removeFeatureState({ source: step.source, id: step.id }, step.name);
      return;
  }
}
