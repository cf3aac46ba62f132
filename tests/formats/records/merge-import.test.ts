import { describe, expect, it } from "vitest";
import { type Dataset, UNKNOWN } from "../../../src/engine/index.ts";
import {
  guessMapping,
  importTables,
  type KindId,
  mergeImport,
  type Table,
} from "../../../src/formats/index.ts";
import { built, collection, feature, lonLatSquare, nothingYet, tableOf } from "../a-file.ts";

const stock = (rows: string, dataset: Dataset = nothingYet) =>
  built("dwellings", "boliger.csv", `Bolignr;Øst;Nord;Enheter;Bygg;Borettslag\n${rows}`, dataset);
const frozen = (dataset: Dataset): Dataset => {
  for (const part of Object.values(dataset))
    if (typeof part === "object" && !ArrayBuffer.isView(part)) Object.freeze(part);
  return Object.freeze(dataset);
};

describe("merging an import", () => {
  it("adds new records, replaces changed ones in their place, and leaves the rest alone", async () => {
    const first = mergeImport(frozen({ ...nothingYet }), [
      await stock("B1;600000;6640000;1;;\nB2;600001;6640000;1;;\n"),
    ]);
    expect(first.summary).toEqual([{ kind: "dwellings", added: 2, replaced: 0, unchanged: 0 }]);
    const second = mergeImport(frozen(first.dataset), [
      await stock("B3;600003;6640000;1;;\nB1;600000;6640000;4;;\nB2;600001;6640000;1;;\n"),
    ]);
    expect(second.summary).toEqual([{ kind: "dwellings", added: 1, replaced: 1, unchanged: 1 }]);
    expect(second.dataset.dwellings.map(({ id, units }) => [id, units])).toEqual([
      ["B1", 4],
      ["B2", 1],
      ["B3", 1],
    ]);
    expect(second.dataset.dwellings[1]).toBe(first.dataset.dwellings[1]);
    expect(second.dataset.sources).toMatchObject([
      { file: "boliger.csv", what: "dwellings", licence: UNKNOWN, rows: 3 },
    ]);
  });

  it("changes nothing when the same file comes again", async () => {
    const files = [
      await built("cooperatives", "brl.csv", "Orgnr;Navn;Andeler\nC1;Solbakken borettslag;40\n"),
      await built(
        "buildings",
        "bygg.csv",
        "Byggnr;Navn;Øst;Nord;Boliger;Borettslag\nG1;Nedre gård;600000;6640000;12;Solbakken Borettslag\n",
      ),
      await stock("B1;600000;6640000;1;Nedre gård;C1\n"),
    ];
    const once = mergeImport(nothingYet, files);
    const twice = mergeImport(once.dataset, files);
    expect(twice.dataset).toEqual(once.dataset);
    expect(twice.dataset.dwellings[0]).toBe(once.dataset.dwellings[0]);
    expect(
      twice.summary.map(({ kind, added, replaced, unchanged }) => [kind, added, replaced, unchanged]),
    ).toEqual([
      ["cooperatives", 0, 0, 1],
      ["buildings", 0, 0, 1],
      ["dwellings", 0, 0, 1],
    ]);
  });

  it("links by id, else by name, whatever order the files come in", async () => {
    const dwelling = await stock("B1;600000;6640000;1;Nedre gård;C1\n");
    const building = await built(
      "buildings",
      "bygg.csv",
      "Byggnr;Navn;Øst;Nord;Borettslag\nG1;NEDRE GÅRD;600000;6640000;Solbakken borettslag\n",
    );
    const cooperative = await built("cooperatives", "brl.csv", "Orgnr;Navn\nC1;Solbakken Borettslag\n");
    for (const files of [
      [dwelling, building, cooperative],
      [cooperative, building, dwelling],
    ]) {
      const { dataset, issues } = mergeImport(nothingYet, files);
      expect(dataset.dwellings[0]).toMatchObject({ building: "G1", cooperative: "C1" });
      expect(dataset.buildings[0]).toMatchObject({ cooperative: "C1" });
      expect(issues).toEqual([]);
    }
  });

  it("tells of a link that finds nothing, keeps it as written, and follows it when its file comes later", async () => {
    const first = mergeImport(nothingYet, [await stock("B1;600000;6640000;1;Nedre gård;\n")]);
    expect(first.issues).toMatchObject([
      {
        code: "row-link-not-found",
        severity: "note",
        at: { file: "boliger.csv", row: 2, column: "building" },
        seen: "Nedre gård",
      },
    ]);
    expect(first.dataset.dwellings[0]?.building).toBe("Nedre gård");
    const later = mergeImport(first.dataset, [
      await built("buildings", "bygg.csv", "Byggnr;Navn;Øst;Nord\nG1;Nedre gård;600000;6640000\n"),
    ]);
    expect(later.dataset.dwellings[0]?.building).toBe("G1");
    expect(later.issues).toEqual([]);
  });

  it("does not choose between two of one name", async () => {
    const buildings = await built(
      "buildings",
      "bygg.csv",
      "Byggnr;Navn;Øst;Nord\nG1;Gården;600000;6640000\nG2;Gården;600100;6640000\n",
    );
    const { dataset, issues } = mergeImport(nothingYet, [
      buildings,
      await stock("B1;600000;6640000;1;Gården;\n"),
    ]);
    expect(issues).toMatchObject([{ code: "row-link-ambiguous" }]);
    expect(dataset.dwellings[0]?.building).toBe("Gården");
  });

  it("knows an address at a place again, and brings its counts up to date", async () => {
    const addresses = (rows: string) =>
      built("residences", "adresser.csv", `Adresse;Øst;Nord;Boliger;Bosatte\n${rows}`);
    const first = mergeImport(nothingYet, [
      await addresses("A 1;600000;6640000;1;2\nA 2;600010;6640000;1;\n"),
    ]);
    const second = mergeImport(first.dataset, [
      await addresses("A 2;600010;6640000;3;5\nA 1;600000;6640000;1;2\nA 3;600020;6640000;;\n"),
    ]);
    expect(second.summary).toEqual([{ kind: "residences", added: 1, replaced: 1, unchanged: 1 }]);
    expect(second.dataset.residences).toEqual({
      x: Float64Array.of(600_000, 600_010, 600_020),
      y: Float64Array.of(6_640_000, 6_640_000, 6_640_000),
      dwellings: Int32Array.of(1, 3, -1),
      residents: Int32Array.of(2, 5, -1),
      labels: ["A 1", "A 2", "A 3"],
    });
    expect([...first.dataset.residences.residents]).toEqual([2, -1]);
  });

  it("names Kartverket's files with licence and day", async () => {
    const file = await built(
      "residences",
      "Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv",
      "adresseTekst;EPSG-kode;Nord;Øst;datauttaksdato\nA 1;25833;6770754.69;310012.98;12.06.2025 09:03:43\n",
    );
    expect(mergeImport(nothingYet, [file]).dataset.sources).toMatchObject([
      { licence: "CC BY 4.0", date: "2025-06-12", rows: 1 },
    ]);
  });
});

describe("a whole import", () => {
  const asked = (table: Table, kind: KindId) => ({ table, mapping: guessMapping(table, kind) });

  it("builds each file on those it points at, however they are listed, and reports them as listed", async () => {
    const placements = await tableOf("plasseringer.csv", "Plasseringsnr;Bolig;Status\nP1;B1;bosatt\n");
    const dwellings = await tableOf("boliger.csv", "Bolignr;Adresse;Enheter\nB1;A 1;1\n");
    const addresses = await tableOf("adresser.csv", "Adresse;Øst;Nord\nA 1;600000;6640000\n");
    const left = await tableOf("annet.csv", "a;b\n1;2\n");
    const outcome = importTables(
      [
        asked(placements, "placements"),
        asked(dwellings, "dwellings"),
        { table: left, mapping: guessMapping(left, "none") },
        asked(addresses, "residences"),
      ],
      { crs: "EPSG:25832", dataset: nothingYet },
    );
    expect(outcome.dataset.placements).toMatchObject([{ id: "P1", site: { dwelling: "B1" } }]);
    expect(outcome.dataset.dwellings[0]?.at).toEqual({ x: 600_000, y: 6_640_000 });
    expect(outcome.tables.map(({ file, kind, counts }) => [file, kind, counts.accepted])).toEqual([
      ["plasseringer.csv", "placements", 1],
      ["boliger.csv", "dwellings", 1],
      ["adresser.csv", "residences", 1],
    ]);
    expect(outcome.mappings.map(({ kind }) => kind)).toEqual(["placements", "dwellings", "residences"]);
    expect(structuredClone(outcome)).toEqual(outcome);
  });

  it("uses the coordinate system the user has said for a table, and for that table alone", async () => {
    const one = await tableOf("a.csv", "Bolignr;Øst;Nord;Enheter\nB1;310012,98;6770754,69;1\n");
    const other = await tableOf("b.csv", "Bolignr;Øst;Nord;Enheter\nB2;310012,98;6770754,69;1\n");
    const outcome = importTables(
      [{ ...asked(one, "dwellings"), crsOverride: "EPSG:25833" }, asked(other, "dwellings")],
      { crs: "EPSG:25832", dataset: nothingYet },
    );
    expect(outcome.dataset.dwellings.map(({ at }) => Math.round(at.x))).toEqual([634_180, 310_013]);
  });

  it("puts new areas before dwellings, so that their place can tell a zone", async () => {
    const areas = await tableOf(
      "grunnkretser.geojson",
      collection([feature(lonLatSquare(11.3, 60.9, 0.4), { grunnkretsnummer: "34200101" })]),
    );
    const dwellings = await tableOf("boliger.csv", "Bolignr;Øst;Nord;Enheter\nB1;310012,98;6770754,69;1\n");
    const outcome = importTables([asked(dwellings, "dwellings"), asked(areas, "neighbourhoods")], {
      crs: "EPSG:25832",
      dataset: nothingYet,
    });
    expect(Math.round(outcome.dataset.dwellings[0]?.at.x ?? 0)).toBe(634_180);
    expect(outcome.tables[0]?.crs).toEqual({ code: "EPSG:25833", found: "guessed" });
  });

  it("refuses to change the coordinate system under records", async () => {
    const dwellings = await tableOf("boliger.csv", "Bolignr;Øst;Nord;Enheter\nB1;600000;6640000;1\n");
    const { dataset } = importTables([asked(dwellings, "dwellings")], {
      crs: "EPSG:25832",
      dataset: nothingYet,
    });
    expect(() => importTables([], { crs: "EPSG:25833", dataset })).toThrow("coordinate system");
  });
});
