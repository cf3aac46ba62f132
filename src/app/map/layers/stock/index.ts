import type { Feature } from "geojson";
import type { Change, Dataset, Dwelling } from "../../../../engine/index.ts";
import { isKnown } from "../../../../engine/index.ts";
import { type Places, placesInForce } from "../../../state/selectors/places.ts";
import { remember } from "../../../state/selectors/remember.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import { standingNow } from "../../../state/selectors/vacancies.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { FeatureMark, LegendEntry, MapLayer } from "../../layer.ts";
import type { Scene } from "../../scene.ts";
import { repairIcon } from "./repair-icon.ts";
import { stockStyles } from "./stock-styles.ts";

const PARTS = ["occupied", "vacant", "underRepair"] as const;

/** A home that says the same is the same feature, so that the map is told of those alone that do not. */
const dotsOf = remember((_degrees: Degrees) => new WeakMap<Dwelling, Feature>());

function dotOf(dwelling: Dwelling, standing: Dwelling["standing"], degrees: Degrees): Feature {
  const made = dotsOf(degrees);
  const known = made.get(dwelling);
  if (known?.properties?.standing === standing) return known;
  const dot = feature(
    { type: "Point", coordinates: degrees.point(dwelling.at) },
    { id: dwelling.id, units: dwelling.units, standing },
  );
  made.set(dwelling, dot);
  return dot;
}

const dots = remember(
  (dataset: Dataset, changes: readonly Change[], degrees: Degrees, shown: Scene["stockShown"]) => {
    const places = placesInForce(dataset, changes);
    const dwellings = shown === null ? places.dwellings : places.dwellings.filter(({ id }) => shown.has(id));
    return collection(dwellings.map((dwelling) => dotOf(dwelling, standingNow(places, dwelling), degrees)));
  },
);

const present = remember(
  (places: Places) => new Set(places.dwellings.map((dwelling) => standingNow(places, dwelling))),
);

function marksOf({ selection, hover }: Scene): readonly FeatureMark[] {
  const marks: FeatureMark[] = [];
  if (selection?.kind === "dwelling")
    marks.push({ source: "stock", id: selection.id, state: { selected: true } });
  if (hover?.kind === "dwelling" && hover.id !== selection?.id)
    marks.push({ source: "stock", id: hover.id, state: { hover: true } });
  return marks;
}

/** Every unit the municipality disposes of. */
export const layer: MapLayer = {
  id: "stock",
  draw: (scene) => ({
    sources: {
      stock: { data: dots(scene.dataset, scene.changes, scene.degrees, scene.stockShown), promoteId: "id" },
    },
    styles: stockStyles(scene),
    images: [repairIcon(scene)],
    marks: marksOf(scene),
  }),
  legend: (scene) => {
    const { colours, m } = scene;
    const standings = present(placesInForce(scene.dataset, scene.changes));
    const swatches: Readonly<Record<(typeof PARTS)[number], LegendEntry["swatch"]>> = {
      occupied: { kind: "circle", fill: colours.stock, rim: colours.stockRim, rimWidth: 1 },
      vacant: { kind: "circle", fill: colours.paper, rim: colours.stock, rimWidth: 2.2 },
      underRepair: { kind: "icon", icon: repairIcon(scene) },
    };
    const shown = PARTS.filter((part) =>
      part === "occupied" ? standings.has("occupied") || standings.has("unknown") : standings.has(part),
    );
    return shown.length === 0
      ? null
      : {
          id: "stock",
          entries: shown.map((part) => ({
            toggle: `stock:${part}`,
            swatch: swatches[part],
            label: m.text(`map.legend.stock.${part}`),
          })),
        };
  },
  hit: {
    styles: ["stock-repair", "stock-vacant", "stock-occupied"],
    subject: ({ id }) => ({ kind: "dwelling", id: String(id) }),
    tip: ({ id, units, standing }, scene) => {
      const { dataset, changes, m } = scene;
      const title = subjectName({ kind: "dwelling", id: String(id) }, { dataset, changes }, m);
      const lines = [m.text("map.stock.units", { count: Number(units) })];
      lines.push(
        isKnown(String(standing))
          ? m.text(`map.stock.${String(standing) as "occupied" | "vacant" | "underRepair"}`)
          : m.text("map.stock.standingUnknown"),
      );
      return { title, lines };
    },
  },
};
