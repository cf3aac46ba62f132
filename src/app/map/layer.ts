import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { Subject } from "../../engine/index.ts";
import type { IconImage } from "./icons/icon-image.ts";
import type { Scene } from "./scene.ts";

/** Drawing order of the map from the bottom up; a layer may draw in several bands. */
export const BANDS = [
  "ground",
  "areas",
  "zones",
  "water",
  "footprints",
  "roads",
  "outlines",
  "rings",
  "buildings",
  "facilities",
  "stock",
  "marks",
  "names",
  "plots",
  "proposals",
  "sketch",
] as const;
export type Band = (typeof BANDS)[number];

/** Data of one source. A string is the address of a served file, which the map's worker reads by itself. */
export interface SourceDrawing {
  readonly data: FeatureCollection | string;
  /** The address is of picture tiles, and how far in there are any. */
  readonly tiles?: { readonly maxzoom: number };
  /** Property that names a feature, for marks. */
  readonly promoteId?: string;
}

/** A style layer as MapLibre takes it, `source` being a key of the drawing's own sources. */
export interface StyleDrawing {
  readonly band: Band;
  /** Hidden layers keep their data; one that was never shown is not even read. */
  readonly shown: boolean;
  readonly spec: LayerSpecification;
}

/** A state of one feature that paint reads with `feature-state`: changes without sending geometry again. */
export interface FeatureMark {
  readonly source: string;
  readonly id: string;
  readonly state: Readonly<Record<string, string | number | boolean>>;
}

/** Everything a layer puts on the map for one scene. Plain data, the same objects as long as nothing changed. */
export interface Drawing {
  readonly sources: Readonly<Record<string, SourceDrawing>>;
  readonly styles: readonly StyleDrawing[];
  readonly images: readonly IconImage[];
  readonly marks: readonly FeatureMark[];
}

export type Swatch =
  | { readonly kind: "icon"; readonly icon: IconImage }
  | { readonly kind: "circle"; readonly fill: string; readonly rim: string; readonly rimWidth: number }
  | {
      readonly kind: "fill";
      readonly fill: string;
      readonly rim: string;
      readonly pattern?: IconImage;
      readonly dashed?: boolean;
    }
  | { readonly kind: "line"; readonly stroke: string; readonly width: number; readonly dashed?: boolean };

export interface LegendEntry {
  /** What the entry switches: a layer id, or "layer:part". */
  readonly toggle: string;
  readonly swatch: Swatch;
  readonly label: string;
}

export interface LegendGroup {
  readonly id: string;
  /** A group with a title is one switch that can be opened into its entries. */
  readonly title?: string;
  readonly entries: readonly LegendEntry[];
}

export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

/** What a pointer may do with the features of a layer. */
export interface Hit {
  /** Style layers that answer, by id. */
  readonly styles: readonly string[];
  /** What a click selects; null names the thing without selecting. */
  readonly subject: (properties: Properties, scene: Scene) => Subject | null;
  readonly tip: (properties: Properties, scene: Scene) => Tip | null;
}

/** One layer of the map: pure functions of the scene, so that it is tested without a map. */
export interface MapLayer {
  readonly id: string;
  readonly draw: (scene: Scene) => Drawing;
  readonly legend?: (scene: Scene) => LegendGroup | null;
  readonly hit?: Hit;
}
