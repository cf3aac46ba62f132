import { type Change, type Dataset, isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { placesInForce } from "../../state/selectors/places.ts";
import { plotsInForce } from "../../state/selectors/plots-in-force.ts";
import type { Hit } from "./hit.ts";

/** Everything of a project that has a name of its own, as it can be found. Addresses are too many and are read apart. */
export function datasetHits(dataset: Dataset, changes: readonly Change[], m: Messages): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { plot, number } of plotsInForce(dataset, changes)) {
    const cadastre = isKnown(plot.cadastre) ? plot.cadastre : undefined;
    hits.push({
      key: `plot:${plot.id}`,
      group: "plot",
      title: `${m.text("shell.search.plot")} ${number}${isKnown(plot.name) ? ` · ${plot.name}` : ""}`,
      ...(cadastre === undefined ? {} : { detail: cadastre }),
      subject: { kind: "plot", id: plot.id },
      at: plot.at,
    });
  }
  for (const area of dataset.neighbourhoods)
    hits.push({
      key: `neighbourhood:${area.id}`,
      group: "neighbourhood",
      title: area.name,
      ...(isKnown(area.district) ? { detail: area.district } : {}),
      subject: { kind: "neighbourhood", id: area.id },
    });
  for (const dwelling of placesInForce(dataset, changes).dwellings)
    if (isKnown(dwelling.label))
      hits.push({
        key: `dwelling:${dwelling.id}`,
        group: "dwelling",
        title: dwelling.label,
        detail: dwelling.id,
        subject: { kind: "dwelling", id: dwelling.id },
        at: dwelling.at,
      });
  for (const building of dataset.buildings)
    if (isKnown(building.name))
      hits.push({
        key: `building:${building.id}`,
        group: "building",
        title: building.name,
        subject: { kind: "building", id: building.id },
        at: building.at,
      });
  return hits;
}
