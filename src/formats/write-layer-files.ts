import { strToU8, zipSync } from "fflate";
import type { Dataset, Language } from "../engine/index.ts";
import { converter, DEGREES } from "./crs.ts";
import { type CsvCell, writeTableCsv } from "./csv/write-table-csv.ts";
import { type LayerFeature, type LayerId, type ProjectLayer, projectLayers } from "./project-layers.ts";
import { writeLayers } from "./write-layers.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

export const LAYER_FORMATS = ["gpkg", "geojson", "csv", "xlsx"] as const;
export type LayerFormat = (typeof LAYER_FORMATS)[number];

export interface LayerWish {
  readonly layers: readonly LayerId[];
  readonly format: LayerFormat;
  /** Whose spreadsheet opens the CSV: delimiter and decimal mark. */
  readonly language: Language;
}

export interface LayerFile {
  readonly ending: LayerFormat | "zip";
  readonly bytes: Uint8Array;
}

/** Layers as a GeoPackage, or one file each; more than one of those come in a zip. Same dataset, same bytes. */
export async function writeLayerFiles(
  dataset: Dataset,
  { layers: ids, format, language }: LayerWish,
): Promise<LayerFile> {
  if (format === "gpkg") return { ending: format, bytes: await writeLayers(dataset, ids) };
  const layers = projectLayers(dataset, ids);
  const write = (layer: ProjectLayer): Uint8Array =>
    format === "geojson"
      ? strToU8(geojson(layer, dataset.crs))
      : format === "csv"
        ? csv(layer, dataset.crs, language)
        : xlsx(layer, dataset.crs);
  const [only, ...more] = layers;
  if (only && more.length === 0) return { ending: format, bytes: write(only) };
  const files = Object.fromEntries(layers.map((layer) => [`${layer.id}.${format}`, write(layer)]));
  // A file date that is no date: the same project gives the same bytes.
  return { ending: "zip", bytes: zipSync(files, { mtime: new Date(1980, 0, 1) }) };
}

/** A centimetre, or less, wherever in Norway. */
const DEGREE_DECIMALS = 7;

/** RFC 7946: longitude and latitude, and no other system. One feature a line. */
function geojson({ title, features }: ProjectLayer, crs: string): string {
  const toDegrees = converter(crs, DEGREES);
  const moved = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [x, y] = value;
    return typeof x === "number" && typeof y === "number"
      ? toDegrees(x, y).map((number) => Number(number.toFixed(DEGREE_DECIMALS)))
      : value.map(moved);
  };
  const lines = features.map(({ properties, geometry }) =>
    JSON.stringify({
      type: "Feature",
      properties,
      geometry: geometry && { type: geometry.type, coordinates: moved(geometry.coordinates) },
    }),
  );
  return `{"type":"FeatureCollection","name":${JSON.stringify(title)},"features":[\n${lines.join(",\n")}\n]}\n`;
}

/** In the project's own system, which is named on every row: east and north of points, well-known text of all else. */
function csv({ features }: ProjectLayer, crs: string, language: Language): Uint8Array {
  const { headings, rows } = asTable(features, crs, true);
  return strToU8(writeTableCsv(headings, rows, { language }));
}

/** A cell of a spreadsheet has no room for an outline (32 767 characters): points alone have their places here. */
function xlsx({ title, features }: ProjectLayer, crs: string): Uint8Array {
  const { headings, rows } = asTable(features, crs, false);
  return writeXlsx(title, headings, rows);
}

function asTable(features: readonly LayerFeature[], crs: string, shapes: boolean) {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const kind = features.find(({ geometry }) => geometry)?.geometry?.type;
  const place: readonly string[] =
    kind === "Point" ? ["x", "y", "epsg"] : kind !== undefined && shapes ? ["wkt", "epsg"] : [];
  const rows = features.map(({ properties, geometry }): readonly CsvCell[] => [
    ...keys.map((key) => properties[key] ?? null),
    ...(place.length === 0 ? [] : placeCells(geometry, crs)),
  ]);
  return { headings: [...keys, ...place], rows };
}

function placeCells(geometry: LayerFeature["geometry"], crs: string): readonly CsvCell[] {
  const code = Number(crs.slice(5));
  if (geometry?.type !== "Point") return [geometry && wkt(geometry), code];
  const [x, y] = geometry.coordinates as readonly [number, number];
  return [x, y, code];
}

/** Well-known text. */
function wkt({ type, coordinates }: NonNullable<LayerFeature["geometry"]>): string {
  const listed = (value: unknown): string => {
    if (!Array.isArray(value)) return "";
    if (typeof value[0] === "number") return `${value[0]} ${value[1]}`;
    return value.map((one) => (isPosition(one) ? listed(one) : `(${listed(one)})`)).join(", ");
  };
  return `${type.toUpperCase()} (${listed(coordinates)})`;
}

const isPosition = (value: unknown): boolean => Array.isArray(value) && typeof value[0] === "number";
