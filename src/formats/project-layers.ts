import { type Dataset, isKnown, type Residences } from "../engine/index.ts";
import type { LayerLook } from "./geopackage/qml-style.ts";
import { orNull } from "./project/feature-text.ts";
import { buildings } from "./project/parts/buildings.ts";
import { coverages } from "./project/parts/coverages.ts";
import { dwellings } from "./project/parts/dwellings.ts";
import { facilities } from "./project/parts/facilities.ts";
import { neighbourhoods } from "./project/parts/neighbourhoods.ts";
import { plots } from "./project/parts/plots.ts";
import { zones } from "./project/parts/zones.ts";

/** A feature of a layer, in the system the project works in. */
export interface LayerFeature {
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

interface Drawn {
  readonly title: string;
  /** Null for a table without places. */
  readonly look: LayerLook | null;
  readonly count: (dataset: Dataset) => number;
  readonly features: (dataset: Dataset) => readonly LayerFeature[];
}

/** The features that the project file has of a collection: one wording of a record in every file. */
const read = (text: string): readonly LayerFeature[] =>
  (JSON.parse(text) as { readonly features: readonly LayerFeature[] }).features;
const isLine = ({ type }: { readonly type: string }): boolean => type.endsWith("LineString");
const zonesThat =
  (wanted: (geometry: { readonly type: string }) => boolean) =>
  ({ zones: all, crs }: Dataset): readonly LayerFeature[] =>
    read(
      zones.write(
        all.filter(({ shape }) => wanted(shape)),
        crs,
      ),
    );

const LAYERS = {
  omrader: {
    title: "Områder",
    look: { kind: "area", fill: "#1c5d5f22", rim: "#1c5d5f", size: 0.3 },
    count: (dataset) => dataset.neighbourhoods.length,
    features: (dataset) => read(neighbourhoods.write(dataset.neighbourhoods, dataset.crs)),
  },
  tomter: {
    title: "Kandidattomter",
    look: { kind: "area", fill: "#e0762f66", rim: "#b4551a", size: 0.4 },
    count: (dataset) => dataset.plots.length,
    features: (dataset) => read(plots.write(dataset.plots, dataset.crs)),
  },
  boliger: {
    title: "Boliger",
    look: { kind: "point", fill: "#1c5d5f", rim: "#ffffff", size: 2 },
    count: (dataset) => dataset.dwellings.length,
    features: (dataset) => read(dwellings.write(dataset.dwellings, dataset.crs)),
  },
  bygninger: {
    title: "Bygninger",
    look: { kind: "point", fill: "#9aa5a6", rim: "#4d5758", size: 1.6 },
    count: (dataset) => dataset.buildings.length,
    features: (dataset) => read(buildings.write(dataset.buildings, dataset.crs)),
  },
  adresser: {
    title: "Adresser",
    look: { kind: "point", fill: "#c9cfcf", rim: "#9aa5a6", size: 0.8 },
    count: ({ residences }) => residences.x.length,
    features: ({ residences }) => addresses(residences),
  },
  tilbud: {
    title: "Tilbud og tjenester",
    look: { kind: "point", fill: "#3b6fb5", rim: "#ffffff", size: 1.8 },
    count: (dataset) => dataset.facilities.length,
    features: (dataset) => read(facilities.write(dataset.facilities, dataset.crs)),
  },
  soner: {
    title: "Soner",
    look: { kind: "area", fill: "#8a4fa255", rim: "#8a4fa2", size: 0.2 },
    count: (dataset) => dataset.zones.filter(({ shape }) => !isLine(shape)).length,
    features: zonesThat((shape) => !isLine(shape)),
  },
  soner_linjer: {
    title: "Soner, linjer",
    look: { kind: "line", fill: "#8a4fa2", rim: "#8a4fa2", size: 0.4 },
    count: (dataset) => dataset.zones.filter(({ shape }) => isLine(shape)).length,
    features: zonesThat(isLine),
  },
  kartlagt: {
    title: "Kartlagte områder",
    look: { kind: "area", fill: "#ffffff00", rim: "#8a8a8a", size: 0.2 },
    count: (dataset) => dataset.coverages.length,
    features: (dataset) => read(coverages.write(dataset.coverages, dataset.crs)),
  },
  kommune: {
    title: "Kommunegrense",
    look: { kind: "area", fill: "#ffffff00", rim: "#1a1a1a", size: 0.6 },
    count: ({ studyArea }) => (isKnown(studyArea) ? 1 : 0),
    features: ({ studyArea, municipality: { name, number } }) =>
      isKnown(studyArea) ? [{ properties: { name, number: orNull(number) }, geometry: studyArea }] : [],
  },
  borettslag: {
    title: "Borettslag og sameier",
    look: null,
    count: (dataset) => dataset.cooperatives.length,
    features: (dataset) => cooperativeRows(dataset.cooperatives),
  },
} as const satisfies Record<string, Drawn>;

export type LayerId = keyof typeof LAYERS;
export const LAYER_IDS = Object.keys(LAYERS) as readonly LayerId[];

/** How many features each layer of a project has. */
export const layerCounts = (dataset: Dataset): Readonly<Record<LayerId, number>> =>
  Object.fromEntries(LAYER_IDS.map((id) => [id, LAYERS[id].count(dataset)])) as Record<LayerId, number>;

export interface ProjectLayer {
  readonly id: LayerId;
  readonly title: string;
  readonly look: LayerLook | null;
  readonly features: readonly LayerFeature[];
}

/**
 * What a project holds as layers, empty ones left out. Placements are never among them: they are people's homes, and a file of layers
 * is passed on more easily than a project. For the same reason addresses come without their numbers of residents.
 */
export const projectLayers = (dataset: Dataset, ids = LAYER_IDS): readonly ProjectLayer[] =>
  LAYER_IDS.filter((id) => ids.includes(id)).flatMap((id) => {
    const { title, look, features } = LAYERS[id];
    const all = features(dataset);
    return all.length > 0 ? [{ id, title, look, features: all }] : [];
  });

const addresses = (all: Residences): readonly LayerFeature[] =>
  Array.from({ length: all.x.length }, (_, i) => ({
    properties: {
      address: all.labels[i] || null,
      postal: all.postal?.[i] || null,
      property: all.properties?.[i] || null,
      dwellings: (all.dwellings[i] ?? -1) < 0 ? null : (all.dwellings[i] ?? null),
    },
    geometry: { type: "Point", coordinates: [all.x[i], all.y[i]] },
  }));

const cooperativeRows = (all: Dataset["cooperatives"]): readonly LayerFeature[] =>
  all.map(({ id, name, form, dwellings: homes, bylawsAllowMore }) => ({
    properties: {
      id: id as string,
      name: orNull(name),
      form: orNull(form),
      dwellings: orNull(homes),
      bylawsAllowMore: orNull(bylawsAllowMore),
    },
    geometry: null,
  }));
