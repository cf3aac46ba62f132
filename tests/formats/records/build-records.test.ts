import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, type Dataset, roadsIn, UNKNOWN } from "../../../src/engine/index.ts";
import { signedArea } from "../../../src/formats/area-shape.ts";
import { buildRecords, guessMapping, ISSUE_CODES, KIND_IDS, template } from "../../../src/formats/index.ts";
import { messages } from "../../../src/messages/index.ts";
import { built, codesOf, collection, feature, lonLatSquare, nothingYet, tableOf } from "../a-file.ts";
import { IDENTITY_NUMBERS } from "../an-identity-number.ts";

/** A town around 600 000, 6 640 000 in zone 32 (Oslo): it tells the zones apart. */
const town: Dataset = {
  ...nothingYet,
  studyArea: {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [590_000, 6_630_000],
          [610_000, 6_630_000],
          [610_000, 6_650_000],
          [590_000, 6_650_000],
          [590_000, 6_630_000],
        ],
      ],
    ],
  },
  residences: {
    x: Float64Array.of(600_001, 600_002, 600_003),
    y: Float64Array.of(6_640_001, 6_640_002, 6_640_003),
    dwellings: Int32Array.of(1, 1, 1),
    residents: Int32Array.of(-1, -1, -1),
    labels: ["Prøveveien 1", "Prøveveien 2B", "Prøveveien 3"],
  },
};
const HEAD =
  "Bolignr;Øst;Nord;Antall boenheter;Adresse;Disposisjonsform;Boligtype;Status;Soverom;BRA;Trinnfri\n";
const dwellings = (rows: string, dataset = town) => built("dwellings", "boliger.csv", HEAD + rows, dataset);
const sum = ({
  counts,
}: {
  counts: { read: number; accepted: number; repaired: number; rejected: number };
}) => counts.accepted + counts.repaired + counts.rejected === counts.read;

describe("a row of dwellings", () => {
  it("becomes a dwelling, with where it was read", async () => {
    const result = await dwellings(
      "B1;600000,5;6640000,5;3;Prøveveien 12 b;eid;leilighet;ledig;2;54,5 m²;ja\n",
    );
    expect(result.counts).toEqual({ read: 1, accepted: 1, repaired: 0, rejected: 0 });
    expect(result.records).toEqual([
      {
        id: "B1",
        placedBy: "coordinates",
        at: at(600_000.5, 6_640_000.5),
        units: 3,
        label: "Prøveveien 12B",
        building: UNKNOWN,
        cooperative: UNKNOWN,
        acquisition: "owned",
        kind: "ordinary",
        standing: "vacant",
        designation: UNKNOWN,
        leaseYears: UNKNOWN,
        since: UNKNOWN,
        bedrooms: 2,
        areaM2: 54.5,
        stepFree: true,
        from: { file: "boliger.csv", row: 2 },
      },
    ]);
    expect(result.issues).toEqual([]);
  });

  it("leaves unknown what it does not say: nothing is invented", async () => {
    const result = await dwellings("B1;600000;6640000;1;;;;;;;\nB2;600000;6640000;1;;null;ukjent;-;?;n/a;\n");
    expect(result.counts).toMatchObject({ accepted: 2 });
    for (const record of result.records) {
      expect([
        record.acquisition,
        record.kind,
        record.standing,
        record.bedrooms,
        record.areaM2,
        record.stepFree,
      ]).toEqual(Array.from({ length: 6 }, () => UNKNOWN));
    }
  });

  it.each([
    ["ca. 2", "Soverom", "value-not-number"],
    ["2,5", "Soverom", "value-not-whole"],
    ["-1", "Soverom", "value-out-of-range"],
    ["900", "Soverom", "value-out-of-range"],
  ])("has an unknown number of bedrooms when it says %j, and says so", async (value, column, code) => {
    const result = await dwellings(`B1;600000;6640000;1;;;;;${value};;\n`);
    expect(result.counts).toMatchObject({ accepted: 0, repaired: 1, rejected: 0 });
    expect(result.records[0]?.bedrooms).toBe(UNKNOWN);
    expect(result.issues).toMatchObject([
      { code, severity: "repair", at: { file: "boliger.csv", row: 2, column }, seen: value },
    ]);
  });

  it.each([
    [";600000;6640000;1;;;;;;;", "value-missing", "Bolignr"],
    ["B2;600000;6640000;;;;;;;;", "value-missing", "Antall boenheter"],
    ["B2;600000;6640000;0;;;;;;;", "value-out-of-range", "Antall boenheter"],
    ["B2;600000;6640000;mange;;;;;;;", "value-not-number", "Antall boenheter"],
    ["B1;600000;6640000;1;;;;;;;", "row-duplicate-id", "Bolignr"],
    ["B2;;;1;;;;;;;", "row-no-place", undefined],
    ["B2;;;1;Prøveveien 9;;;;;;", "row-address-not-found", "Adresse"],
    ["B2;0;0;1;;;;;;;", "row-outside-norway", "Øst"],
    ["B2;1e308;1e308;1;;;;;;;", "value-not-number", "Øst"],
    ["B2;her;der;1;;;;;;;", "value-not-number", "Øst"],
    ["B2;600000;6640000;1;;;;;;;;;for mange", "row-too-long", undefined],
  ])("is rejected when it is %j: %s", async (row, code, column) => {
    const result = await dwellings(`B1;600001;6640001;1;;;;;;;\n${row}\nB3;600003;6640003;1;;;;;;;\n`);
    expect(result.records.map(({ id }) => id)).toEqual(["B1", "B3"]);
    expect(result.counts).toEqual({ read: 3, accepted: 2, repaired: 0, rejected: 1 });
    expect(result.rejected).toMatchObject([{ row: 3, cells: expect.arrayContaining([row.split(";")[0]]) }]);
    expect(result.issues[0]).toMatchObject({
      code,
      severity: "reject",
      at: { row: 3, ...(column ? { column } : {}) },
    });
  });

  it("does not hold an id back for a later row when its own row was rejected", async () => {
    const result = await dwellings("B1;0;0;1;;;;;;;\nB1;600001;6640001;1;;;;;;;\n");
    expect(result.records).toHaveLength(1);
    expect(result.records[0]?.from.row).toBe(3);
  });

  it("is placed by its address where it can be no other, told how; and by none that is only near", async () => {
    const result = await dwellings(
      "B1;;;1;PRØVEVEIEN 2 b, 1234 Tomt;;;;;;\nB2;;;1;Prøveveien 1, H0101;;;;;;\nB3;;;1;Prøvevegen 1;;;;;;\nB4;;;1;Prøvveien 3;;;;;;\n",
    );
    expect(result.records.map(({ at }) => at.x)).toEqual([600_002, 600_001, 600_001]);
    expect(codesOf(result)).toEqual(["row-address-matched", "row-address-not-found"]);
    expect(result.questions).toMatchObject([
      { text: "Prøvveien 3", rows: [5], candidates: [{ label: "Prøveveien 3", x: 600_003, reason: "typo" }] },
    ]);
  });

  it("is not placed by an address that stands at two places", async () => {
    const twice = { ...town, residences: { ...town.residences, labels: ["A 1", "A 1", ""] } };
    expect(codesOf(await dwellings("B1;;;1;A 1;;;;;;\n", twice))).toEqual(["row-address-ambiguous"]);
  });

  it("counts as one unit where the register has no column of units, and is told about", async () => {
    const result = await built("dwellings", "a.csv", "Bolignr;Øst;Nord\nB1;600000;6640000\n", town);
    expect(result.records[0]?.units).toBe(1);
    expect(result.issues).toMatchObject([{ code: "table-units-one", severity: "note" }]);
  });

  it("gets a made id from its address where there is no id column", async () => {
    const result = await built(
      "dwellings",
      "a.csv",
      "Adresse;Øst;Nord;Soverom\nA 1;600000;6640000;1\nA 1;600000;6640000;2\n",
      town,
    );
    expect(result.records.map(({ id }) => id)).toEqual(["A 1", "A 1 (3)"]);
    expect(codesOf(result)).toContain("table-ids-made");
  });

  it("outside the municipality is taken in and told about", async () => {
    const result = await dwellings("B1;300000;6600000;1;;;;;;;\n");
    expect(result.counts).toMatchObject({ accepted: 1 });
    expect(codesOf(result)).toEqual(["crs-assumed", "row-outside-municipality"]);
  });

  it("loses the name after c/o, and the name is shown nowhere", async () => {
    const result = await dwellings("B1;600000;6640000;1;c/o Kari Prøve, Prøveveien 1;;;;;;\n");
    expect(result.records[0]?.label).toBe("Prøveveien 1");
    expect(codesOf(result)).toEqual(["value-care-of"]);
    expect(JSON.stringify([result.records, result.issues])).not.toContain("Kari");
  });
});

describe("coordinates", () => {
  it("with the axes swapped throughout are swapped back, and every row counts as repaired", async () => {
    const result = await built(
      "dwellings",
      "a.csv",
      "Bolignr;X;Y;Enheter\nB1;6640000;600000;1\nB2;6640010;600000;1\n",
      town,
    );
    expect(result.records.map((record) => record.at)).toEqual([
      at(600_000, 6_640_000),
      at(600_000, 6_640_010),
    ]);
    expect(result.counts).toEqual({ read: 2, accepted: 0, repaired: 2, rejected: 0 });
    expect(result.issues).toMatchObject([{ code: "crs-axes-swapped", severity: "repair" }]);
  });

  it("swapped in one row, or in another system there, are repaired in that row alone", async () => {
    const result = await dwellings(
      "B1;600000;6640000;1;;;;;;;\nB2;6640000;600000;1;;;;;;;\nB3;10,79;59,88;1;;;;;;;\nB4;59,88;10,79;1;;;;;;;\nB5;265000;6646000;1;;;;;;;\n",
    );
    expect(result.counts).toEqual({ read: 5, accepted: 1, repaired: 4, rejected: 0 });
    expect(codesOf(result)).toEqual([
      "row-axes-swapped",
      "row-other-crs",
      "row-axes-swapped",
      "row-other-crs",
    ]);
    for (const { at: place } of result.records) {
      expect(place.x).toBeGreaterThan(590_000);
      expect(place.y).toBeLessThan(6_650_000);
    }
  });

  it("follow the EPSG code of their row", async () => {
    const result = await built(
      "residences",
      "a.csv",
      "adresseTekst;EPSG-kode;Nord;Øst\nA 1;25833;6649361;262312.3\nA 2;25832;6643013.1;597740.5\nA 3;4258;59.913;10.7479\nA 4;27393;1;2\nA 5;;6643013;597741\n",
      town,
    );
    expect([...result.records.x].map(Math.round)).toEqual([597_740, 597_741, 597_742, 597_741]);
    expect(result.counts).toEqual({ read: 5, accepted: 4, repaired: 0, rejected: 1 });
    expect(codesOf(result)).toEqual(["crs-ngo"]);
  });

  it("are read as the user says, when the user says", async () => {
    const table = await tableOf("a.csv", "Bolignr;Øst;Nord;Enheter\nB1;310012.98;6770754.69;1\n");
    const mapping = guessMapping(table, "dwellings");
    const guess = buildRecords(table, mapping, { crs: "EPSG:25832", dataset: nothingYet });
    expect(codesOf(guess)).toContain("crs-assumed");
    const told = buildRecords(table, mapping, {
      crs: "EPSG:25832",
      dataset: nothingYet,
      crsOverride: "EPSG:25833",
    });
    expect(codesOf(told)).toEqual([]);
    expect(told.crs).toEqual({ code: "EPSG:25833", found: "declared" });
    expect(told.kind === "dwellings" && Math.round(told.records[0]?.at.x ?? 0)).toBe(634_180);
  });

  it("that can be nowhere in Norway reject every row, each with its reason", async () => {
    const result = await built("dwellings", "a.csv", "Bolignr;Øst;Nord;Enheter\nB1;1;2;1\nB2;3;4;1\n", town);
    expect(result.counts).toMatchObject({ read: 2, rejected: 2 });
    expect(codesOf(result)).toEqual(["crs-undetermined", "crs-undetermined", "crs-undetermined"]);
  });

  it("in a system that is refused reject every row", async () => {
    const text = collection([feature(lonLatSquare(10.7, 59.9), { tomtenr: "T1" })], {
      crs: { type: "name", properties: { name: "EPSG:27393" } },
    });
    const result = await built("plots", "tomter.geojson", text, town);
    expect(result.counts).toMatchObject({ read: 1, rejected: 1 });
    expect(codesOf(result)).toEqual(["crs-ngo", "crs-undetermined"]);
  });
});

describe("geometries", () => {
  const plots = (features: readonly unknown[], more: object = {}) =>
    built("plots", "tomter.geojson", collection(features, more), town);
  const ring = lonLatSquare(10.75, 59.9).coordinates[0] as number[][];

  it("become metres, counter-clockwise, with a point inside", async () => {
    const result = await plots([
      feature({ type: "Polygon", coordinates: [[...ring].reverse()] }, { tomtenr: "T1" }),
    ]);
    const [plot] = result.records;
    expect(signedArea(plot?.outline.coordinates[0]?.[0] ?? [])).toBeGreaterThan(600_000);
    expect(result.counts).toMatchObject({ accepted: 1 });
    expect(result.issues).toMatchObject([
      { code: "table-rings-turned", severity: "note", params: { rows: 1 } },
    ]);
    const xs = (plot?.outline.coordinates[0]?.[0] ?? []).map(([x]) => x);
    expect(plot?.at.x).toBeGreaterThan(Math.min(...xs));
    expect(plot?.at.x).toBeLessThan(Math.max(...xs));
  });

  it.each([
    ["unclosed", [ring.slice(0, 4)], "ring-unclosed"],
    ["with a hole outside", [ring, ring.map(([x = 0, y = 0]) => [x + 1, y])], "hole-outside"],
    ["with an empty hole", [ring, [ring[0], ring[1], ring[0], ring[0]]], "empty-part-dropped"],
  ])("%s are repaired, and the row says so", async (_what, coordinates, code) => {
    const result = await plots([feature({ type: "Polygon", coordinates }, { tomtenr: "T1" })]);
    expect(result.counts).toMatchObject({ repaired: 1, rejected: 0 });
    expect(result.issues).toMatchObject([{ code, severity: "repair", at: { row: 1 } }]);
  });

  const bow = [ring[0], ring[2], ring[1], ring[3], ring[0]];
  it.each([
    ["crossing themselves", { type: "Polygon", coordinates: [bow] }, "self-crossing"],
    ["outside Norway", lonLatSquare(18, 59.3), "row-outside-norway"],
    [
      "with one corner outside Norway",
      { type: "Polygon", coordinates: [[...ring.slice(0, 2), [0, 0], ...ring.slice(2)]] },
      "row-outside-norway",
    ],
    [
      "without end",
      { type: "Polygon", coordinates: [[...ring.slice(0, 2), [1e308, 1e308], ...ring.slice(2)]] },
      "row-outside-norway",
    ],
    ["of no area", { type: "Polygon", coordinates: [[ring[0], ring[1], ring[0], ring[0]]] }, "outline-empty"],
    ["that are points", { type: "Point", coordinates: [10.75, 59.9] }, "geometry-wrong-kind"],
    ["that are not there", null, "geometry-missing"],
    ["that are broken", { type: "Polygon", coordinates: [[null]] }, "geometry-invalid"],
  ])("%s reject their row alone", async (_what, geometry, code) => {
    const result = await plots([
      feature(lonLatSquare(10.75, 59.9), { tomtenr: "T1" }),
      feature(geometry, { tomtenr: "T2" }),
      feature(lonLatSquare(10.77, 59.9), { tomtenr: "T3" }),
    ]);
    expect(result.records.map(({ id }) => id)).toEqual(["T1", "T3"]);
    expect(codesOf(result)).toEqual([code]);
    expect(result.counts).toEqual({ read: 3, accepted: 2, repaired: 0, rejected: 1 });
  });

  it("with infinite numbers are refused and not carried on", async () => {
    const text = collection([feature({ type: "Point", coordinates: [0, 0] }, { navn: "a" })]).replace(
      "[0,0]",
      "[1e999,59.9]",
    );
    const result = await built("facilities", "skoler.geojson", text, town);
    expect(result.counts).toMatchObject({ read: 1, rejected: 1 });
    expect(codesOf(result)).toContain("geometry-not-finite");
  });

  it("of areas give facilities a point inside, and lines give zones lines", async () => {
    const school = await built(
      "facilities",
      "skoler.geojson",
      collection([feature(lonLatSquare(10.75, 59.9), { navn: "Skolen" })]),
      town,
    );
    expect(school.records).toMatchObject([{ kind: "school", name: "Skolen" }]);
    expect(codesOf(school)).toEqual(["table-ids-made", "table-points-inside"]);
    const line = {
      type: "LineString",
      coordinates: [
        [10.75, 59.9, 12],
        [10.76, 59.9, 13],
      ],
    };
    const roads = await built(
      "zones",
      "vegnett.geojson",
      collection([feature(line, { vegkategori: "F", id: 7 })]),
      town,
    );
    expect(roads.records).toMatchObject([
      { id: "7", kind: "road", grade: "county", shape: { type: "MultiLineString" } },
    ]);
    expect(roads.records[0]?.shape.coordinates[0]?.[0]).toHaveLength(2);
  });

  it("of the other order of axes, declared as degrees, are swapped back", async () => {
    const turned = { type: "Polygon", coordinates: [ring.map(([x, y]) => [y, x])] };
    const result = await plots([feature(turned, { tomtenr: "T1" })]);
    expect(result.counts).toMatchObject({ repaired: 1 });
    expect(result.issues[0]).toMatchObject({ code: "crs-axes-swapped", severity: "repair" });
    expect(result.records[0]?.at.x).toBeGreaterThan(590_000);
  });
});

describe("other kinds", () => {
  it("placements point at dwellings by id or address, keep quarters for dates, and have nowhere to put a person", async () => {
    const stock = await dwellings(
      "B1;600000;6640000;1;Prøveveien 1;;;;;;\nB2;600010;6640000;1;Prøveveien 2;;;;;;\n",
    );
    const dataset = { ...town, dwellings: stock.records };
    const result = await built(
      "placements",
      "plasseringer.csv",
      `Plasseringsnr;Bolignr;Status;Fra;Leietaker\nP1;B1;bosatt;15.02.2026;Kari Prøve\nP2;Prøveveien 2;tilbudt;2026Q2;Ola Prøve\nP3;B9;bosatt;;Nils Prøve\nP4;B1;borte;;x\n`,
      dataset,
    );
    expect(result.records.map(({ id, site, standing, since }) => [id, site, standing, since])).toEqual([
      ["P1", { dwelling: "B1" }, "housed", "2026Q1"],
      ["P2", { dwelling: "B2" }, "offered", "2026Q2"],
    ]);
    expect(codesOf(result)).toEqual([
      "column-personal",
      "table-dates-to-quarters",
      "row-link-not-found",
      "value-unknown-word",
    ]);
    const all = JSON.stringify(result);
    expect(all).not.toContain("Kari");
    expect(all).not.toContain("Nils");
    expect(all).not.toContain("15.02");
  });

  it("neighbourhoods get their lost zeros back, their level from the code, and figures without outlines bring them up to date", async () => {
    const areas = await built(
      "neighbourhoods",
      "kart.geojson",
      collection([
        feature(lonLatSquare(10.75, 59.9), { grunnkretsnummer: 3011702, grunnkretsnavn: "Rode 2" }),
      ]),
      town,
    );
    expect(areas.records).toMatchObject([
      { id: "03011702", name: "Rode 2", level: "grunnkrets", residents: UNKNOWN },
    ]);
    expect(areas.issues).toMatchObject([
      { code: "value-padded", severity: "repair", seen: "3011702", params: { padded: "03011702" } },
    ]);
    const figures = await built(
      "neighbourhoods",
      "folketall.csv",
      "grunnkretsnummer;Innbyggere;År\n3011702;1 234;2026\n03019999;5;2026\n",
      {
        ...town,
        neighbourhoods: areas.records,
      },
    );
    expect(figures.records).toMatchObject([
      { id: "03011702", name: "Rode 2", residents: 1234, residentsYear: 2026 },
    ]);
    expect(figures.records[0]?.outline).toBe(areas.records[0]?.outline);
    expect(figures.rejected).toHaveLength(1);
  });

  it("neighbourhoods in several pieces are numbered when their districts differ, one when nothing does, and rejected when one says less", async () => {
    const piece = (lon: number, bydelnavn: string | null) =>
      feature(lonLatSquare(lon, 59.9), { delomradenummer: "03013200", bydelnavn });
    const result = await built(
      "neighbourhoods",
      "k.geojson",
      collection([piece(10.7, "Nord"), piece(10.8, "Sør"), piece(10.9, "Sør"), piece(10.6, null)]),
      town,
    );
    expect(result.records.map(({ id, district }) => [id, district])).toEqual([
      ["03013200", "Nord"],
      ["03013200-2", "Sør"],
    ]);
    expect(codesOf(result)).toEqual(["areas-parts", "row-id-numbered", "row-duplicate-id"]);
    expect(result.records[1]?.outline.coordinates).toHaveLength(2);
  });

  it("no polygon of a hazard is lost for sharing its number with another", async () => {
    const result = await built(
      "zones",
      "flomsoner.geojson",
      collection(
        [1, 2, 3].map((i) =>
          feature(lonLatSquare(10.7 + i / 50, 59.9), { flomsoneID: "F7", gjentaksinterval: "200-årsflom" }),
        ),
      ),
      town,
    );
    expect(result.records.map(({ id, returnPeriod }) => [id, returnPeriod])).toEqual([
      ["F7", 200],
      ["F7-2", 200],
      ["F7-3", 200],
    ]);
  });

  it("plots are called by gnr and bnr where the two stand apart", async () => {
    const result = await built(
      "plots",
      "teig.geojson",
      collection([
        feature(lonLatSquare(10.75, 59.9), { gardsnummer: 41, bruksnummer: 207, helning: "12,5 %" }),
      ]),
      town,
    );
    expect(result.records).toMatchObject([
      { cadastre: "41/207", id: "41/207", facts: { slopePercent: 12.5, landUse: UNKNOWN } },
    ]);
  });

  it("plots cost what the file states, in any of its ways, and what cannot be read is told with its place", async () => {
    const costs = ["1 450 000", "900000 kr", "ukjent", "", "ca. to millioner", "-5"];
    const result = await built(
      "plots",
      "tomter.geojson",
      collection(
        costs.map((cost, i) =>
          feature(lonLatSquare(10.75 + i / 100, 59.9), { tomtenr: `T${i}`, "Kostnad kr": cost }),
        ),
      ),
      town,
    );
    if (result.kind !== "plots") throw new Error("these are plots");
    expect(result.records.map(({ cost }) => cost)).toEqual([
      1_450_000,
      900_000,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(result.issues).toMatchObject([
      {
        code: "value-not-number",
        severity: "repair",
        at: { file: "tomter.geojson", row: 5, column: "Kostnad kr" },
        seen: "ca. to millioner",
      },
      {
        code: "value-out-of-range",
        severity: "repair",
        at: { file: "tomter.geojson", row: 6, column: "Kostnad kr" },
        seen: "-5",
        params: { min: 0, max: 1_000_000_000 },
      },
    ]);
  });

  it("a table of no known kind has every row rejected", async () => {
    const table = await tableOf("x.csv", "a;b\n1;2\n3;4\n");
    const result = buildRecords(table, guessMapping(table, "none"), { crs: "EPSG:25832", dataset: town });
    expect(result.counts).toEqual({ read: 2, accepted: 0, repaired: 0, rejected: 2 });
    expect(codesOf(result)).toEqual(["table-kind-unknown"]);
  });

  it("a mapping to a column that is gone, or stopped, is told and left out", async () => {
    const table = await tableOf("x.csv", "Bolignr;Øst;Nord;Navn\nB1;600000;6640000;Kari Prøve\n");
    const mapping = {
      ...guessMapping(table, "dwellings"),
      columns: { id: "Bolignr", east: "Øst", north: "Nord", bedrooms: "Soverom", address: "Navn" },
    };
    const result = buildRecords(table, mapping, { crs: "EPSG:25832", dataset: town });
    expect(result.counts.accepted).toBe(1);
    expect(codesOf(result)).toEqual(["column-personal", "column-not-there", "table-units-one"]);
    expect(JSON.stringify(result)).not.toContain("Kari");
  });

  it.each(KIND_IDS)("the template of %s builds without a word", async (kind) => {
    for (const format of ["csv", "xlsx"] as const) {
      for (const language of ["nb", "nn", "en"] as const) {
        const { name, bytes } = template(kind, format, language);
        const stock = await dwellings("B-001;600000;6640000;1;;;;;;;\n");
        const result = await built(kind, name, bytes, { ...nothingYet, dwellings: stock.records });
        // A network always tells what its roads came to.
        const told = kind === "roads" ? ["roads-laid"] : [];
        expect([result.counts, codesOf(result)], `${format} ${language}`).toEqual([
          { read: 1, accepted: 1, repaired: 0, rejected: 0 },
          told,
        ]);
      }
    }
  });
});

describe("the books", () => {
  const nb = messages("nb");
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "B1",
      "B2",
      "600000",
      "6640000",
      "10,75",
      "59,9",
      "1",
      "ja",
      "eid",
      "ca. 12",
      "Prøveveien 1",
      "2026Q1",
      "0",
      "-5",
      "1e9",
      IDENTITY_NUMBERS[0] ?? "",
      "a@b.no",
      "Kari Prøve",
    ),
    fc.string({ maxLength: 6 }),
  );

  it("E12: every row read is accepted, repaired or rejected, and counted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...KIND_IDS),
        fc.array(fc.array(cell, { minLength: 11, maxLength: 11 }), { minLength: 1, maxLength: 12 }),
        async (kind, rows) => {
          const lines = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"));
          const table = await tableOf("a.csv", `${HEAD}${lines.join("\n")}\n`);
          const result = buildRecords(table, guessMapping(table, kind), { crs: "EPSG:25832", dataset: town });
          expect(sum(result)).toBe(true);
          expect(result.counts.read).toBe(table.rows);
          const records = kind === "residences" ? town.residences.x.length : 0;
          const made =
            result.kind === "residences"
              ? result.records.x.length
              : result.kind === "roads"
                ? roadsIn(result.records).length
                : result.records.length;
          expect(made + records - records).toBe(result.counts.accepted + result.counts.repaired);
          expect(result.rejected).toHaveLength(result.counts.rejected);
          for (const rejected of result.rejected) {
            expect(rejected.issues.some(({ severity }) => severity === "reject")).toBe(true);
            for (const issue of rejected.issues)
              expect(issue.at).toMatchObject({ file: "a.csv", row: rejected.row });
          }
          const repairedRows = new Set(
            result.issues
              .filter(({ severity, at }) => severity === "repair" && at.row !== undefined)
              .map(({ at }) => at.row),
          );
          for (const { row } of result.rejected) repairedRows.delete(row);
          if (!result.issues.some(({ severity, at }) => severity === "repair" && at.row === undefined)) {
            expect(repairedRows.size).toBe(result.counts.repaired);
          }
          for (const { code, at, params } of result.issues) {
            expect(ISSUE_CODES).toContain(code);
            const values = { ...params, ...(at.column === undefined ? {} : { column: at.column }) };
            expect(nb.maybe(`issue.${code}`, values)).not.toMatch(/[{}]/);
            expect(nb.maybe(`issue.${code}.fix`, values)).not.toMatch(/[{}]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("hold no identity number and no e-mail address, whatever the columns are called", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...IDENTITY_NUMBERS),
        fc.nat(10),
        fc.constantFrom(...KIND_IDS),
        async (number, column, kind) => {
          const row = (value: string) =>
            HEAD.trim()
              .split(";")
              .map((_, i) => (i === column ? value : "600000"))
              .join(";");
          const table = await tableOf(
            "a.csv",
            `${HEAD}${row(number)}\n${row(`x ${number} y`)}\n${row("kari@eksempel.no")}\n`,
          );
          const result = buildRecords(table, guessMapping(table, kind), { crs: "EPSG:25832", dataset: town });
          const all = JSON.stringify(result);
          expect(all).not.toContain(number);
          expect(all).not.toContain("kari@");
        },
      ),
      { numRuns: 60 },
    );
  });

  it("hold more issues than a call takes arguments", async () => {
    const rows = Array.from({ length: 130_000 }, (_, i) => `B${i};600000;6640000;ca. 2`).join("\n");
    const result = await built("dwellings", "a.csv", `Bolignr;Øst;Nord;Soverom\n${rows}\n`, town);
    expect(result.counts).toEqual({ read: 130_000, accepted: 0, repaired: 130_000, rejected: 0 });
    expect(result.issues.filter(({ code }) => code === "value-not-number")).toHaveLength(130_000);
  }, 60_000);

  it("tell progress and stop when told to, having counted what they read", async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `B${i};600000;6640000;1;;;;;;;`).join("\n");
    const table = await tableOf("a.csv", `${HEAD}${rows}\n`);
    const signal = { aborted: false };
    const seen: number[] = [];
    const result = buildRecords(
      table,
      guessMapping(table, "dwellings"),
      { crs: "EPSG:25832", dataset: town },
      ({ done }) => {
        seen.push(done);
        if (done >= 2_000) signal.aborted = true;
      },
      signal,
    );
    expect(seen[0]).toBe(0);
    expect(result.counts.read).toBe(2_000);
    expect(sum(result)).toBe(true);
  });
});
