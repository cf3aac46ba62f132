import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { converter, readTables, type Table } from "../../src/formats/index.ts";

const read = (name: string, text: string | Uint8Array) =>
  readTables([{ name, bytes: typeof text === "string" ? strToU8(text) : text }]);
const rejects = async (name: string, text: string) =>
  (await read(name, text)).issues.filter(({ severity }) => severity === "reject").map(({ code }) => code);
const column = (table: Table | undefined, heading: string) =>
  table
    ? Array.from({ length: table.rows }, (_, row) => table.cell(row, table.headings.indexOf(heading)))
    : [];

const placemark = (name: string, more = "") =>
  `<Placemark><name>${name}</name>${more}<Point><coordinates>11.5,60.9</coordinates></Point></Placemark>`;
const kml = (inside: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;

describe("KML", () => {
  const folders = kml(
    `<Folder><name>Skoler</name>${placemark("Ørnåsen")}</Folder><Folder><name>Barnehager</name>${placemark("Tiriltoppen")}</Folder>`,
  );

  test("a folder is a layer, in KMZ too", async () => {
    const { tables } = await read("steder.kml", folders);
    expect(tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ["Skoler", 1],
      ["Barnehager", 1],
    ]);
    expect(column(tables[0], "name")).toEqual(["Ørnåsen"]);
    const zipped = await read(
      "steder.kmz",
      zipSync({ "doc.kml": strToU8(folders), "files/a.png": strToU8("x") }),
    );
    expect(zipped.tables.map(({ sheet }) => sheet)).toEqual(["Skoler", "Barnehager"]);
    expect(zipped.issues).toEqual([]);
  });

  test("many folders are a column of one layer", async () => {
    const many = Array.from(
      { length: 25 },
      (_, i) => `<Folder><name>F${i}</name>${placemark(`p${i}`)}</Folder>`,
    );
    const { tables } = await read("steder.kml", kml(many.join("")));
    expect(tables.map(({ rows }) => rows)).toEqual([25]);
    expect(column(tables[0], "folder").slice(0, 2)).toEqual(["F0", "F1"]);
  });

  test("codes keep their zeros whatever the schema calls them, and links are told and not followed", async () => {
    const schema = `<Schema id="s"><SimpleField type="int" name="kommunenummer"/><SimpleField type="bool" name="aktiv"/></Schema>`;
    const data = `<ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="kommunenummer">0301</SimpleData><SimpleData name="aktiv">0</SimpleData></SchemaData></ExtendedData>`;
    const link = "<NetworkLink><Link><href>https://x.test/a.kml</href></Link></NetworkLink>";
    const { tables, issues } = await read("steder.kml", kml(schema + placemark("a", data) + link));
    expect(column(tables[0], "kommunenummer")).toEqual(["0301"]);
    expect(column(tables[0], "aktiv")).toEqual(["0"]);
    expect(issues.map(({ code }) => code)).toEqual(["kml-links"]);
  });
});

const gml = (inside: string) =>
  `<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://x.test"><gml:featureMember><app:Sted>${inside}</app:Sted></gml:featureMember></gml:FeatureCollection>`;
const geometryOf = async (inside: string) => (await read("sted.gml", gml(inside))).tables[0]?.geometry;

describe("GML", () => {
  test("latitude comes first where the name says so and the numbers agree, and only there", async () => {
    const point = (srs: string, pos: string) =>
      geometryOf(`<app:p><gml:Point srsName="${srs}"><gml:pos>${pos}</gml:pos></gml:Point></app:p>`);
    const urn = "urn:ogc:def:crs:EPSG::4258";
    expect((await point(urn, "60.9 11.5"))?.of(0)?.coordinates).toEqual([11.5, 60.9]);
    expect((await point(urn, "11.5 60.9"))?.of(0)?.coordinates).toEqual([11.5, 60.9]);
    const utm = await point("urn:ogc:def:crs:EPSG::25832", "640000.5 6750000.25");
    expect(utm?.of(0)?.coordinates).toEqual([640000.5, 6750000.25]);
    expect(utm?.crs).toEqual({ code: "EPSG:25832", found: "declared" });
    const old = await point("http://www.opengis.net/gml/srs/epsg.xml#25832", "640000 6750000");
    expect(old?.crs.found).toBe("declared");
  });

  test("a surface of patches whose ring is made of curves, one backwards, with heights", async () => {
    const ring =
      "<gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>640000 6750000 9 640100 6750000 9 640100 6750100 9</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember>" +
      '<gml:curveMember><gml:OrientableCurve orientation="-"><gml:baseCurve><gml:LineString><gml:posList>640000 6750000 9 640100 6750100 9</gml:posList></gml:LineString></gml:baseCurve></gml:OrientableCurve></gml:curveMember></gml:Ring>';
    const geometry = await geometryOf(
      `<app:o><gml:Surface srsName="EPSG:25832" srsDimension="3"><gml:patches><gml:PolygonPatch><gml:exterior>${ring}</gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:o>`,
    );
    const [shell] = (geometry?.of(0)?.coordinates ?? []) as readonly number[][][];
    expect(shell?.map(([x, y]) => [x, y])).toEqual([
      [640000, 6750000],
      [640100, 6750000],
      [640100, 6750100],
      [640000, 6750000],
    ]);
  });

  test("nested attributes are named by their path, and codes stay text", async () => {
    const { tables } = await read(
      "sted.gml",
      gml(
        "<app:identifikasjon><app:Identifikasjon><app:lokalId>007</app:lokalId></app:Identifikasjon></app:identifikasjon><app:kommunenummer>0301</app:kommunenummer><app:p><gml:Point srsName='EPSG:25832'><gml:pos>640000 6750000</gml:pos></gml:Point></app:p>",
      ),
    );
    expect(column(tables[0], "identifikasjon.lokalId")).toEqual(["007"]);
    expect(column(tables[0], "kommunenummer")).toEqual(["0301"]);
  });
});

describe("hostile and broken XML", () => {
  const deep = `${"<a>".repeat(100_000)}`;
  test.each([
    [
      "a document type",
      "a.kml",
      `<!DOCTYPE kml [<!ENTITY a "aaaa">]>${kml(placemark("&a;"))}`,
      "xml-doctype",
    ],
    ["a document type", "a.gml", `<!DOCTYPE x SYSTEM "file:///etc/passwd">${gml("")}`, "xml-doctype"],
    ["a hundred thousand elements deep", "a.kml", kml(deep), "file-too-deep"],
    ["a hundred thousand elements deep", "a.gml", gml(deep), "file-too-deep"],
    ["cut in the middle", "a.gml", gml("<app:navn>x</app:navn>").slice(0, -60), "xml-unreadable"],
    ["no placemarks", "a.kml", kml(""), "table-empty"],
  ])("%s in %s", async (_what, name, text, code) => expect(await rejects(name, text)).toEqual([code]));
});

const sosi = (body: string, koordsys = "22", head = "") =>
  `.HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS ${koordsys}\n...ORIGO-NØ 6600000 200000\n...ENHET 0.01\n${head}${body}.SLUTT\n`;

describe("SOSI", () => {
  const SQUARE =
    ".KURVE 1:\n..OBJTYPE Grense\n..NØ\n100000 100000 ...KP 1\n100000 200000\n200000 200000\n.KURVE 2:\n..OBJTYPE Grense\n..NØ\n100000 100000\n200000 100000\n200000 200000\n" +
    ".KURVE 3:\n..OBJTYPE Grense\n..NØ\n120000 120000\n120000 130000\n130000 130000\n120000 120000\n";

  test("origin and unit, a curve backwards and a hole", async () => {
    const { tables, issues } = await read(
      "a.sos",
      sosi(`${SQUARE}.FLATE 4:\n..OBJTYPE Krets\n..KOMM 0301\n..REF :1 :-2 (:3)\n`),
    );
    const krets = tables.find(({ sheet }) => sheet === "Krets");
    expect(krets?.geometry?.of(0)).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [201000, 6601000],
          [202000, 6601000],
          [202000, 6602000],
          [201000, 6602000],
          [201000, 6601000],
        ],
        [
          [201200, 6601200],
          [201300, 6601200],
          [201300, 6601300],
          [201200, 6601200],
        ],
      ],
    });
    expect(column(krets, "KOMM")).toEqual(["0301"]);
    expect(issues).toEqual([]);
  });

  test("a surface whose curve is not there is told by the line it begins on", async () => {
    const { tables } = await read("a.sos", sosi(".FLATE 4:\n..OBJTYPE Krets\n..REF :9\n"));
    expect([...(tables[0]?.broken.values() ?? [])]).toEqual([
      { code: "geometry-invalid", severity: "reject", at: { file: "a.sos", sheet: "Krets", row: 7 } },
    ]);
    expect(tables[0]?.rowNumber(0)).toBe(7);
  });

  test("an arc is drawn within a centimetre, and told", async () => {
    const { tables, issues } = await read(
      "a.sos",
      sosi(".BUE 1:\n..OBJTYPE Vei\n..NØ\n100000 90000\n110000 100000\n100000 110000\n"),
    );
    expect(issues).toMatchObject([{ code: "table-arcs", params: { rows: 1 } }]);
    const along = (tables[0]?.geometry?.of(0)?.coordinates ?? []) as readonly number[][];
    const from = along.map(([x = 0, y = 0]) => Math.hypot(x - 201000, y - 6601000));
    expect(Math.max(...from.map((metres) => Math.abs(metres - 100)))).toBeLessThan(0.001);
    const middles = along.slice(1).map(([x = 0, y = 0], i) => {
      const [px = 0, py = 0] = along[i] ?? [];
      return 100 - Math.hypot((x + px) / 2 - 201000, (y + py) / 2 - 6601000);
    });
    expect(Math.max(...middles)).toBeLessThanOrEqual(0.0101);
  });

  test.each([
    ["21", "EPSG:25831"],
    ["23", "EPSG:25833"],
    ["25", "EPSG:25835"],
    ["84", "EPSG:4258"],
    ["210", "EPSG:5110"],
    ["3", "EPSG:27393"],
  ])("KOORDSYS %s is %s", async (number, code) => {
    const { tables } = await read("a.sos", sosi(".PUNKT 1:\n..OBJTYPE P\n..NØ\n100000 100000\n", number));
    expect(tables[0]?.geometry?.declared).toBe(code);
  });

  test.each([
    ["a head without a system", ".HODE\n..TEGNSETT UTF-8\n.PUNKT 1:\n..NØ\n1 1\n.SLUTT\n", "sosi-head"],
    ["a system nobody knows", sosi(".PUNKT 1:\n..NØ\n1 1\n", "99"), "sosi-koordsys"],
    ["no end", sosi(".PUNKT 1:\n..NØ\n1 1\n").replace(".SLUTT\n", ""), "file-cut-off"],
    ["nothing inside", sosi(""), "table-empty"],
  ])("%s", async (_what, text, code) => expect(await rejects("a.sos", text)).toEqual([code]));
});

describe("JSON of other kinds", () => {
  test("arcs that are not there, prototypes as names and numbers without end give issues", async () => {
    const topology = (arcs: string, name = "a") =>
      `{"type":"Topology","arcs":[[[10,60],[10.1,60],[10.1,60.1],[10,60]]],"objects":{"${name}":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":${arcs},"properties":{"nr":"0301"}}]}}}`;
    expect(await rejects("a.topojson", topology("[[7]]"))).toEqual(["topojson-unreadable"]);
    const hostile = await read("a.topojson", topology("[[0]]", "__proto__"));
    expect(column(hostile.tables[0], "nr")).toEqual(["0301"]);
    expect(({} as { geometries?: unknown }).geometries).toBeUndefined();
    const esri = await read(
      "a.json",
      `{"spatialReference":{"wkid":25833},"features":[{"attributes":{"nr":"01","__proto__":{"x":1}},"geometry":{"x":1e308,"y":"NaN"}},{"attributes":{"nr":"02"},"geometry":{"x":-40000,"y":6560000}}]}`,
    );
    expect(column(esri.tables[0], "nr")).toEqual(["01", "02"]);
    expect(esri.tables[0]?.geometry?.crs).toEqual({ code: "EPSG:25833", found: "declared" });
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("circles and arcs", () => {
  const ringOf = async (inside: string) =>
    (
      (
        await geometryOf(
          `<app:o><gml:Polygon srsName="EPSG:25832"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>${inside}</gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></app:o>`,
        )
      )?.of(0)?.coordinates as readonly number[][][] | undefined
    )?.[0] ?? [];
  const area = (ring: readonly number[][]) =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring[i - 1] ?? ring.at(-1) ?? [];
      return sum + ((px - 640_000) * (y - 6_750_000) - (x - 640_000) * (py - 6_750_000)) / 2;
    }, 0);

  test.each([
    [
      "through three positions",
      "<gml:Circle><gml:posList>640050 6750000 640000 6750050 639950 6750000</gml:posList></gml:Circle>",
    ],
    [
      "through three positions close together",
      "<gml:Circle><gml:posList>640050 6750000 640030 6750040 640000 6750050</gml:posList></gml:Circle>",
    ],
    [
      "about a centre",
      '<gml:CircleByCenterPoint numArc="1"><gml:pos>640000 6750000</gml:pos><gml:radius uom="m">50</gml:radius></gml:CircleByCenterPoint>',
    ],
  ])("a circle of GML %s ends where it began and is as large as it should be", async (_what, inside) => {
    const ring = await ringOf(inside);
    expect(ring.at(-1)).toEqual(ring[0]);
    const off = ring.map(([x = 0, y = 0]) => Math.abs(Math.hypot(x - 640_000, y - 6_750_000) - 50));
    expect(Math.max(...off)).toBeLessThan(0.001);
    // Chords within a centimetre of the circle take less than 2πr · 1 cm of it.
    expect(Math.abs(Math.abs(area(ring)) - Math.PI * 2_500)).toBeLessThan(2 * Math.PI * 50 * 0.01);
  });

  test("a quarter about a centre, and a circle in degrees that is as wide as it is high", async () => {
    const arc =
      '<gml:ArcByCenterPoint numArc="1"><gml:pos>640000 6750000</gml:pos><gml:radius uom="m">50</gml:radius><gml:startAngle uom="deg">0</gml:startAngle><gml:endAngle uom="deg">90</gml:endAngle></gml:ArcByCenterPoint>';
    const quarter = (
      await geometryOf(
        `<app:l><gml:Curve srsName="EPSG:25832"><gml:segments>${arc}</gml:segments></gml:Curve></app:l>`,
      )
    )?.of(0)?.coordinates as readonly number[][];
    const ends = [quarter[0], quarter.at(-1)].map((at) => at?.map((number) => Number(number.toFixed(6))));
    expect(ends).toEqual([
      [640_050, 6_750_000],
      [640_000, 6_750_050],
    ]);
    const round = (
      await geometryOf(
        '<app:o><gml:Polygon srsName="urn:ogc:def:crs:EPSG::4258"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:CircleByCenterPoint><gml:pos>60 10</gml:pos><gml:radius uom="m">50</gml:radius></gml:CircleByCenterPoint></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></app:o>',
      )
    )?.of(0)?.coordinates as readonly number[][][];
    const metres = converter("EPSG:4326", "EPSG:25832");
    const [east, north] = metres(10, 60);
    const off = (round[0] ?? []).map(([x = 0, y = 0]) => {
      const [px, py] = metres(x, y);
      return Math.abs(Math.hypot(px - east, py - north) - 50);
    });
    // The zone itself draws metres 0.4 in a thousand short near its meridian.
    expect(Math.max(...off)).toBeLessThan(0.05);
  });

  test("a feature with two shapes says so, and the first is read", async () => {
    const two =
      "<app:a><gml:Point srsName='EPSG:25832'><gml:pos>640000 6750000</gml:pos></gml:Point></app:a><app:b><gml:Point srsName='EPSG:25832'><gml:pos>1 2</gml:pos></gml:Point></app:b>";
    const { tables, issues } = await read("sted.gml", gml(two));
    expect(tables[0]?.geometry?.of(0)?.coordinates).toEqual([640_000, 6_750_000]);
    expect(issues).toMatchObject([{ code: "geometry-several", params: { rows: 1 } }]);
  });

  test("SOSI's circles are areas, alone and as a border; what is not fixed by positions is told as curved", async () => {
    const { tables } = await read(
      "a.sos",
      sosi(
        ".SIRKEL 1:\n..OBJTYPE Sirkel\n..RADIUS 50\n..NØ\n100000 100000\n" +
          ".SIRKELP 2:\n..OBJTYPE Sirkel\n..NØ\n100000 105000\n105000 100000\n100000 95000\n" +
          ".FLATE 3:\n..OBJTYPE Krets\n..REF :1\n" +
          ".BUE 4:\n..OBJTYPE Bue\n..RADIUS 50\n..NØ\n100000 100000\n100000 105000\n",
      ),
    );
    const of = (sheet: string) => tables.find((table) => table.sheet === sheet);
    for (const [sheet, row] of [
      ["Sirkel", 0],
      ["Sirkel", 1],
      ["Krets", 0],
    ] as const) {
      const [ring = []] = (of(sheet)?.geometry?.of(row)?.coordinates ?? []) as readonly number[][][];
      expect(ring.length).toBeGreaterThan(20);
      expect(ring.at(-1)).toEqual(ring[0]);
      const off = ring.map(([x = 0, y = 0]) => Math.abs(Math.hypot(x - 201_000, y - 6_601_000) - 50));
      expect(Math.max(...off)).toBeLessThan(0.001);
    }
    expect(of("Bue")?.broken.get(0)?.code).toBe("geometry-curved");
  });
});

describe("a geometry of no positions", () => {
  test.each(["[]", "[[]]", "[[[]]]"])("is none, and no wrong one: %s", async (coordinates) => {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"navn":"a"},"geometry":{"type":"MultiPolygon","coordinates":${coordinates}}},{"type":"Feature","properties":{"navn":"b"},"geometry":{"type":"MultiPolygon","coordinates":[[[[4,59],[4.1,59],[4.1,59.1],[4,59]]]]}}]}`;
    const { tables } = await read("kart.geojson", text);
    expect(tables[0]?.rows).toBe(2);
    expect([...(tables[0]?.broken.values() ?? [])]).toEqual([]);
    expect([0, 1].map((row) => tables[0]?.geometry?.of(row)?.type ?? null)).toEqual([null, "MultiPolygon"]);
  });
});
