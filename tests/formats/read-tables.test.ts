import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTables, writeProject } from "../../src/formats/index.ts";
import { writeXlsx } from "../../src/formats/xlsx/write-xlsx.ts";
import { bytesOf, codesOf, collection, feature, lonLatSquare, read } from "./a-file.ts";
import { aProject } from "./project/a-project.ts";

const geojson = collection([feature(lonLatSquare(10.7, 59.9), { navn: "a" })]);
const csv = "Bolignr;Adresse\nB1;Storgata 1\n";

describe("reading files", () => {
  it("tells what a file is by its bytes, and notes a name that says otherwise", async () => {
    const { tables, issues } = await readTables([
      { name: "kart.csv", bytes: bytesOf(geojson) },
      { name: "boliger.json", bytes: bytesOf(csv) },
      { name: "ark.geojson", bytes: writeXlsx("Ark1", ["Bolignr", "Adresse"], [["B1", "x"]]) },
      { name: "BOLIGER.TXT", bytes: bytesOf(csv) },
    ]);
    expect(tables.map(({ format }) => format)).toEqual(["geojson", "csv", "xlsx", "csv"]);
    expect(issues.map(({ code, at }) => [code, at.file])).toEqual([
      ["file-extension", "kart.csv"],
      ["file-extension", "boliger.json"],
      ["file-extension", "ark.geojson"],
    ]);
  });

  it("reads what lies in a zip, one level down", async () => {
    const inner = zipSync({ "dypere.csv": strToU8(csv) });
    const { tables, issues } = await read(
      "nedlasting.zip",
      zipSync({
        "mappe/kart.geojson": strToU8(geojson),
        "boliger.csv": strToU8(csv),
        "les.pdf": strToU8("%PDF"),
        "__MACOSX/._boliger.csv": strToU8("x"),
        "skjult.csv": inner,
      }),
    );
    expect(tables.map(({ file }) => file)).toEqual([
      "nedlasting.zip/kart.geojson",
      "nedlasting.zip/boliger.csv",
    ]);
    expect(issues).toMatchObject([
      { code: "file-extension", at: { file: "nedlasting.zip/skjult.csv" } },
      { code: "zip-in-zip", at: { file: "nedlasting.zip/skjult.csv" } },
    ]);
  });

  it.each([
    ["an empty file", "a.csv", new Uint8Array(), "file-empty"],
    ["a PDF", "a.pdf", bytesOf("%PDF-1.7 ..."), "file-unsupported"],
    ["GML", "a.gml", bytesOf('<?xml version="1.0"?><gml/>'), "file-unsupported"],
    ["NeTEx without a prolog", "a.xml", bytesOf("<PublicationDelivery/>"), "file-unsupported"],
    ["SOSI", "a.sos", bytesOf(".HODE\n..TEGNSETT UTF-8\n"), "sosi-head"],
    ["a GeoPackage", "a.gpkg", bytesOf("SQLite format 3\u0000\u0010"), "geopackage-unreadable"],
    ["a project", "a.zip", writeProject(aProject), "file-is-project"],
    [
      "a shapefile",
      "a.zip",
      zipSync({ "a.shp": new Uint8Array(9), "a.dbf": new Uint8Array(9) }),
      "shapefile-part",
    ],
    ["a cut zip", "a.zip", writeProject(aProject).slice(0, 400), "zip-not-a-zip"],
    ["too much", "a.csv", new Uint8Array(200_000_001).fill(65), "file-too-big"],
  ])("answers %s with what to do", async (_what, name, bytes, code) => {
    expect(codesOf(await read(name, bytes))[0]).toEqual(code);
  });

  it("goes on after a file that cannot be read", async () => {
    const { tables, issues } = await readTables([
      { name: "a.pdf", bytes: bytesOf("%PDF") },
      { name: "b.csv", bytes: bytesOf(csv) },
    ]);
    expect(tables).toHaveLength(1);
    expect(issues).toHaveLength(1);
  });

  it("stops between files when it is told to", async () => {
    const signal = { aborted: false };
    const outcome = await readTables(
      [
        { name: "a.csv", bytes: bytesOf(csv) },
        { name: "b.csv", bytes: bytesOf(csv) },
      ],
      () => {
        signal.aborted = true;
      },
      signal,
    );
    expect(outcome.tables.map(({ file }) => file)).toEqual(["a.csv"]);
  });

  it("never throws for a good file with bytes changed, cut or doubled", async () => {
    const seeds = [
      bytesOf(csv),
      bytesOf(geojson),
      writeXlsx("Ark1", ["Bolignr"], [["B1"]]),
      zipSync({ "a.csv": strToU8(csv) }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (seed, changes, kept) => {
          const bytes = seed.slice(0, Math.ceil(seed.length * Math.max(0.2, kept)));
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const { tables, issues } = await read("a.bin", bytes);
          expect(tables.length + issues.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });
});
