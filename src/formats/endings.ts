import { CSV_ENDINGS } from "./csv/read-csv.ts";
import type { Sniffed } from "./sniff.ts";
import { XLSX_ENDINGS } from "./xlsx/read-xlsx.ts";

/** Endings that files of each sort go by. A file is told by its bytes; another ending is remarked on and no more. */
export const ENDINGS: Readonly<Partial<Record<Sniffed, readonly string[]>>> = {
  csv: CSV_ENDINGS,
  json: ["geojson", "json", "topojson"],
  kml: ["kml"],
  gml: ["gml", "xml"],
  sosi: ["sos", "sosi"],
  geopackage: ["gpkg"],
  flatgeobuf: ["fgb"],
  shp: ["shp"],
  dbf: ["dbf"],
  zip: ["zip", "kmz", ...XLSX_ENDINGS],
};
