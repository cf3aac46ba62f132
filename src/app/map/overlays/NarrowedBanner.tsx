import { placesInForce } from "../../state/selectors/places.ts";
import type { Scene } from "../scene.ts";

/** Says that homes are missing from the map because the table beside it is narrowed down; nothing where all are shown. */
export function NarrowedBanner({ scene }: { readonly scene: Scene }) {
  const { m, stockShown, dataset, changes } = scene;
  const { dwellings } = placesInForce(dataset, changes);
  const shown = stockShown?.size ?? dwellings.length;
  return (
    <div className="map-narrowed" role="status">
      {shown < dwellings.length &&
        m.text("map.stock.narrowed", { shown: m.number(shown), total: m.number(dwellings.length) })}
    </div>
  );
}
