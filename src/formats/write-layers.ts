import { type Dataset, isKnown } from "../engine/index.ts";
import type { LayerLook } from "./geopackage/qml-style.ts";
import { type WrittenLayer, writeGeopackage } from "./geopackage/write-geopackage.ts";
import type { WrittenGeometry } from "./geopackage/write-wkb.ts";
import { orNull } from "./project/feature-text.ts";
import { buildings } from "./project/parts/buildings.ts";
import { coverages } from "./project/parts/coverages.ts";
import { dwellings } from "./project/parts/dwellings.ts";
import { facilities } from "./project/parts/facilities.ts";
import { neighbourhoods } from "./project/parts/neighbourhoods.ts";
import { plots } from "./project/parts/plots.ts";
import { zones } from "./project/parts/zones.ts";

interface Feature {
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

const LOOKS = {
  areas: { kind: "area", fill: "#1c5d5f22", rim: "#1c5d5f", size: 0.3 },
  plots: { kind: "area", fill: "#e0762f66", rim: "#b4551a", size: 0.4 },
  zones: { kind: "area", fill: "#8a4fa255", rim: "#8a4fa2", size: 0.2 },
  mapped: { kind: "area", fill: "#ffffff00", rim: "#8a8a8a", size: 0.2 },
  border: { kind: "area", fill: "#ffffff00", rim: "#1a1a1a", size: 0.6 },
  lines: { kind: "line", fill: "#8a4fa2", rim: "#8a4fa2", size: 0.4 },
  homes: { kind: "point", fill: "#1c5d5f", rim: "#ffffff", size: 2 },
  buildings: { kind: "point", fill: "#9aa5a6", rim: "#4d5758", size: 1.6 },
  services: { kind: "point", fill: "#3b6fb5", rim: "#ffffff", size: 1.8 },
} as const satisfies Record<string, LayerLook>;

/**
 * What a project holds as layers for a map program, in the system it works in. Placements are not among them: they are people's
 * homes, and a file of layers is passed on more easily than a project. Same dataset, same bytes.
 */
export async function writeLayers(dataset: Dataset): Promise<Uint8Array> {
  const { crs, studyArea } = dataset;
  const read = (text: string): readonly Feature[] =>
    (JSON.parse(text) as { readonly features: readonly Feature[] }).features;
  const all = read(zones.write(dataset.zones, crs));
  const isLine = ({ geometry }: Feature) => geometry?.type.endsWith("LineString") ?? false;
  const layers: (WrittenLayer | null)[] = [
    layer("omrader", "Områder", LOOKS.areas, read(neighbourhoods.write(dataset.neighbourhoods, crs))),
    layer("tomter", "Kandidattomter", LOOKS.plots, read(plots.write(dataset.plots, crs))),
    layer("boliger", "Boliger", LOOKS.homes, read(dwellings.write(dataset.dwellings, crs))),
    layer("bygninger", "Bygninger", LOOKS.buildings, read(buildings.write(dataset.buildings, crs))),
    layer("tilbud", "Tilbud og tjenester", LOOKS.services, read(facilities.write(dataset.facilities, crs))),
    layer(
      "soner",
      "Soner",
      LOOKS.zones,
      all.filter((one) => !isLine(one)),
    ),
    layer("soner_linjer", "Soner, linjer", LOOKS.lines, all.filter(isLine)),
    layer("kartlagt", "Kartlagte områder", LOOKS.mapped, read(coverages.write(dataset.coverages, crs))),
    isKnown(studyArea)
      ? layer("kommune", "Kommunegrense", LOOKS.border, [{ properties: {}, geometry: studyArea }])
      : null,
    cooperativeTable(dataset.cooperatives),
  ];
  const days = dataset.sources.flatMap(({ date }) =>
    isKnown(date) && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : [],
  );
  return writeGeopackage(
    layers.filter((one) => one !== null),
    Number(crs.slice(5)),
    days.sort().at(-1) ?? "1980-01-01",
  );
}

function layer(
  table: string,
  title: string,
  look: LayerLook,
  features: readonly Feature[],
): WrittenLayer | null {
  if (features.length === 0) return null;
  const rows = features.map(({ properties, geometry }) => ({
    values: properties,
    geometry: geometry && several(geometry),
  }));
  return { table, title, look, rows };
}

/** Areas and lines are always written as several, so that a layer has one kind. */
function several({ type, coordinates }: NonNullable<Feature["geometry"]>): WrittenGeometry {
  if (type === "Point") return { type, coordinates };
  if (type === "Polygon") return { type: "MultiPolygon", coordinates: [coordinates] };
  if (type === "LineString") return { type: "MultiLineString", coordinates: [coordinates] };
  return { type: type === "MultiLineString" ? "MultiLineString" : "MultiPolygon", coordinates };
}

function cooperativeTable(all: Dataset["cooperatives"]): WrittenLayer | null {
  if (all.length === 0) return null;
  const rows = all.map(({ id, name, form, dwellings: homes, bylawsAllowMore }) => ({
    values: {
      id: id as string,
      name: orNull(name),
      form: orNull(form),
      dwellings: orNull(homes),
      bylawsAllowMore: orNull(bylawsAllowMore),
    },
    geometry: null,
  }));
  return { table: "borettslag", title: "Borettslag og sameier", look: null, rows };
}
