import { strToU8, unzipSync, zipSync } from "fflate";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import initSqlJs from "sql.js";
import { template, writeProject } from "../../../src/formats/index.ts";
import { hasSamples, sample } from "../../support/shared-samples.ts";
import { aProject } from "../project/a-project.ts";

export interface SeedFile {
  readonly format: string;
  readonly name: string;
  /** What is damaged; for a zip, one of its entries, so that what is inside is reached too. */
  readonly bytes: Uint8Array;
  readonly pack?: (damaged: Uint8Array) => Uint8Array;
}

const square = (west: number) => [
  [
    [west, 59.5],
    [west + 0.1, 59.5],
    [west + 0.1, 59.6],
    [west, 59.6],
    [west, 59.5],
  ],
];
const features = {
  type: "FeatureCollection" as const,
  features: ["99990101", "99990102", "99990103"].map((code, i) => ({
    type: "Feature" as const,
    properties: { grunnkretsnummer: code, grunnkretsnavn: `Ytre Prøvø ${i}`, befolkning: 100 + i },
    geometry: { type: "Polygon" as const, coordinates: square(4 + i / 10) },
  })),
};
const KML = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>${features.features
  .map(
    ({ properties, geometry }) =>
      `<Placemark><name>${properties.grunnkretsnavn}</name><ExtendedData><Data name="grunnkretsnummer"><value>${properties.grunnkretsnummer}</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${geometry.coordinates[0]?.map((at) => at.join(",")).join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
  )
  .join("")}</Folder></Document></kml>`;
const GML = `<?xml version="1.0"?><gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://x.test">${features.features
  .map(
    ({ properties, geometry }, i) =>
      `<gml:featureMember><app:Grunnkrets gml:id="g${i}"><app:grunnkretsnummer>${properties.grunnkretsnummer}</app:grunnkretsnummer><app:identifikasjon><app:Identifikasjon><app:lokalId>${i}</app:lokalId></app:Identifikasjon></app:identifikasjon><app:område><gml:Surface srsName="urn:ogc:def:crs:EPSG::4258"><gml:patches><gml:PolygonPatch><gml:exterior><gml:LinearRing><gml:posList>${geometry.coordinates[0]?.map(([x, y]) => `${y} ${x}`).join(" ")}</gml:posList></gml:LinearRing></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område></app:Grunnkrets></gml:featureMember>`,
  )
  .join("")}</gml:FeatureCollection>`;
const SOSI = `.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
.KURVE 1:
..OBJTYPE Grense
..NØ
661000000 21000000 ...KP 1
661000000 21100000
661100000 21100000
.BUE 2:
..OBJTYPE Grense
..NØ
661100000 21100000
661120000 21050000
661100000 21000000
.KURVE 3:
..OBJTYPE Grense
..NØ
661100000 21000000
661000000 21000000
.FLATE 4:
..OBJTYPE Grunnkrets
..GRUNNKRETSNUMMER 99990101
..KVALITET
...MÅLEMETODE 22
..REF :1 :2 :3
..NØ
661050000 21050000
.SLUTT
`;
const TOPOLOGY = {
  type: "Topology",
  objects: {
    k: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", arcs: [[0]], properties: { grunnkretsnummer: "99990101" } }],
    },
  },
  arcs: [square(4)[0]],
};
const CUBE = {
  class: "dataset",
  id: ["Grunnkretser", "ContentsCode", "Tid"],
  size: [2, 1, 1],
  role: { metric: ["ContentsCode"] },
  dimension: {
    Grunnkretser: { category: { index: { "99990101": 0, "99990102": 1 }, label: { "99990101": "Ytre" } } },
    ContentsCode: { category: { index: ["Personer1"] } },
    Tid: { category: { index: ["2026"] } },
  },
  value: [400, null],
};
const ESRI = {
  spatialReference: { wkid: 25832 },
  features: [
    {
      attributes: { OBJECTID: 1, navn: "A" },
      geometry: {
        rings: [
          [
            [210000, 6610000],
            [210000, 6611000],
            [211000, 6611000],
            [210000, 6610000],
          ],
        ],
      },
    },
  ],
};

/** A small whole file of every format that is read, and real ones where they are at hand. */
export async function seedFiles(): Promise<readonly SeedFile[]> {
  const text = (format: string, name: string, content: unknown): SeedFile => ({
    format,
    name,
    bytes: strToU8(typeof content === "string" ? content : JSON.stringify(content)),
  });
  const zipped = (
    format: string,
    name: string,
    entries: Readonly<Record<string, Uint8Array>>,
    damaged: string,
  ) => ({
    format,
    name,
    bytes: entries[damaged] ?? new Uint8Array(),
    pack: (bytes: Uint8Array) => zipSync({ ...entries, [damaged]: bytes }),
  });
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_contents VALUES ('a', 'features'), ('b', 'attributes');
    INSERT INTO gpkg_geometry_columns VALUES ('a', 'geom', 4326);
    INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326, '');
    CREATE TABLE a (fid INTEGER, geom BLOB, grunnkretsnummer TEXT); CREATE TABLE b (id TEXT, personer INTEGER);
    INSERT INTO b VALUES ('99990101', 400);
    INSERT INTO a VALUES (1, x'47500001E6100000010100000000000000000010400000000000C04D40', '99990101');`);
  const gpkg = database.export();
  database.close();
  const boundary = strToU8(KML);
  const real = hasSamples
    ? [
        { format: "shapefile", ...sample("formats/sandnes_delomraader_EPSG25832_utf8_shp.zip") },
        { format: "file geodatabase", ...sample("formats/sandnes_delomraader_EPSG25832.gdb.zip") },
      ].flatMap(({ format, name, bytes }) => openedZip(format, name, bytes))
    : [];
  return [
    text(
      "csv",
      "a.csv",
      'Bolig-ID;Adresse;Øst;Nord\r\n1;Prøvegata 1;600000;6640000\r\n2;"Prøve\ngata";600001;6640001\r\n',
    ),
    text("geojson", "a.geojson", features),
    text("topojson", "a.topojson", TOPOLOGY),
    text("esri-json", "a.json", ESRI),
    text("json-stat", "a.json", CUBE),
    text("kml", "a.kml", KML),
    zipped("kmz", "a.kmz", { "doc.kml": boundary }, "doc.kml"),
    text("gml", "a.gml", GML),
    text("sosi", "a.sos", SOSI),
    { format: "flatgeobuf", name: "a.fgb", bytes: serialize(features) },
    { format: "geopackage", name: "a.gpkg", bytes: gpkg },
    { format: "xlsx", name: "a.xlsx", bytes: template("dwellings", "xlsx", "nb").bytes },
    { format: "project", name: "a.zip", bytes: writeProject(aProject) },
    ...real,
  ];
}

/** A zip whose every entry is damaged in its turn, so that the damage is of what is inside. */
function openedZip(format: string, name: string, bytes: Uint8Array): readonly SeedFile[] {
  const entries = unzipSync(bytes);
  return Object.keys(entries)
    .filter((entry) => (entries[entry]?.length ?? 0) > 0)
    .map((entry) => ({
      format,
      name,
      bytes: entries[entry] as Uint8Array,
      pack: (damaged: Uint8Array) => zipSync({ ...entries, [entry]: damaged }),
    }));
}
