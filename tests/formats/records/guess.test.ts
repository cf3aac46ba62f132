import { describe, expect, it } from "vitest";
import {
  fingerprint,
  guessKind,
  guessMapping,
  KIND_IDS,
  preview,
  readTables,
  template,
} from "../../../src/formats/index.ts";
import { collection, feature, guessed, lonLatSquare, tableOf } from "../a-file.ts";
import { IDENTITY_NUMBERS } from "../an-identity-number.ts";

const areas = (properties: object, name = "kart.geojson") =>
  guessed(name, collection([feature(lonLatSquare(10.7, 59.9), properties)]));

describe("guessing what a file holds", () => {
  it("knows Kobo's names of a dwelling", async () => {
    const { kind, mapping } = await guessed(
      "eksport.csv",
      "koboId;adresse;bruksenhetsnummer;boligtype;antallSoverom;bruksareal;disposisjonsform;erTilgjengeligForRullestolbruker\nk1;Storgata 1;H0101;leilighet;2;54,5;eid;ja\n",
    );
    expect(kind).toBe("dwellings");
    expect(mapping.columns).toEqual({
      id: "koboId",
      address: "adresse",
      unitNumber: "bruksenhetsnummer",
      acquisition: "disposisjonsform",
      kind: "boligtype",
      bedrooms: "antallSoverom",
      areaM2: "bruksareal",
      stepFree: "erTilgjengeligForRullestolbruker",
    });
  });

  it("knows Apex bolig's columns", async () => {
    const { kind, mapping } = await guessed(
      "bolig.csv",
      "Bolignummer;Seksjonsnummer;Kommunalt Bolignummer;Adresse;Postnummer;Poststed;Gårdsnummer;Bruksnummer;Primærrom kvm;Etasje;Antall soverom\n1;2;K-3;Storgata 1;2410;STED;41;7;54;1;2\n",
    );
    expect(kind).toBe("dwellings");
    expect(mapping.columns).toMatchObject({
      id: "Bolignummer",
      address: "Adresse",
      areaM2: "Primærrom kvm",
      bedrooms: "Antall soverom",
    });
  });

  it("knows English headings", async () => {
    const { kind, mapping } = await guessed(
      "housing.csv",
      "Dwelling id,Units,Address,Easting,Northing,Tenure,Bedrooms\nd1,1,High st 1,600000,6640000,owned,2\n",
    );
    expect(kind).toBe("dwellings");
    expect(mapping.columns).toMatchObject({
      id: "Dwelling id",
      units: "Units",
      east: "Easting",
      north: "Northing",
      acquisition: "Tenure",
    });
  });

  it("knows Kartverket's address register, all of it", async () => {
    const header =
      "lokalid;kommunenummer;adressetype;adressekode;adressenavn;nummer;bokstav;adresseTekst;EPSG-kode;Nord;Øst;grunnkretsnummer;grunnkretsnavn;adresseId;atkomstNord;atkomstØst";
    const { kind, mapping } = await guessed(
      "matrikkelenAdresse.csv",
      `${header}\n1;3420;vegadresse;3390;Gobakkvegen;438;A;Gobakkvegen 438A;25833;6770754.69;310012.98;34200104;Svanåsen;1;;\n`,
    );
    expect(kind).toBe("residences");
    expect(mapping.columns).toEqual({
      address: "adresseTekst",
      east: "Øst",
      north: "Nord",
      epsg: "EPSG-kode",
    });
  });

  it("knows grunnkretser, delområder and bydeler by their codes", async () => {
    expect(
      await areas({ grunnkretsnummer: "03011702", grunnkretsnavn: "Rode 2", bydelnavn: "Nord" }),
    ).toMatchObject({
      kind: "neighbourhoods",
      mapping: {
        columns: { id: "grunnkretsnummer", name: "grunnkretsnavn", district: "bydelnavn" },
        constants: { level: "grunnkrets" },
      },
    });
    expect(
      await areas({ delomraade_no: "11080600", delomraade_name: "Sør", population: 17871 }),
    ).toMatchObject({
      kind: "neighbourhoods",
      mapping: { columns: { residents: "population" }, constants: { level: "delområde" } },
    });
    expect(await areas({ bydelsnr: "030101", bydelsnavn: "Øst" })).toMatchObject({
      kind: "neighbourhoods",
      mapping: { constants: { level: "bydel" } },
    });
  });

  it("takes the kind of zones and services from the file's name, where no column says it", async () => {
    expect(await areas({ flomsoneID: 1, gjentaksinterval: 200 }, "nve_flomsoner.geojson")).toMatchObject({
      kind: "zones",
      mapping: {
        columns: { id: "flomsoneID", returnPeriod: "gjentaksinterval" },
        constants: { kind: "flood" },
      },
    });
    expect(await areas({ skredOmrNavn: "a", faregrad: "Lav" }, "KvikkleireFaregrad.geojson")).toMatchObject({
      kind: "zones",
      mapping: { constants: { kind: "quickClay" } },
    });
    const point = { type: "Point", coordinates: [5.7, 58.8] };
    expect(
      await guessed(
        "barnehager.geojson",
        collection([feature(point, { Navn: "Eksempel barnehage", Type: 101 })]),
      ),
    ).toMatchObject({
      kind: "facilities",
      mapping: { columns: { name: "Navn" }, constants: { kind: "kindergarten" } },
    });
  });

  it("does not take border lines, or what nobody knows, for anything", async () => {
    const line = {
      type: "LineString",
      coordinates: [
        [10, 60],
        [11, 60],
      ],
    };
    const { tables } = await readTables([
      {
        name: "x.geojson",
        bytes: new TextEncoder().encode(
          `{"Grunnkretsgrense":${collection([feature(line, { lokalId: "1" })])}}`,
        ),
      },
      { name: "y.csv", bytes: new TextEncoder().encode("dato;temperatur\n2026-01-01;3\n") },
    ]);
    expect(tables.map((table) => guessKind(table).kind)).toEqual(["none", "none"]);
  });

  it("guesses from a preview what it guesses from the table, so that the page can do it too", async () => {
    const table = await tableOf(
      "Boliger.csv",
      "Bolignr;Adresse;Status;Type\nB1;Storgata 1;ledig;leilighet\n",
    );
    const shown = preview(table, 20);
    expect(guessKind(shown)).toEqual(guessKind(table));
    expect(guessMapping(shown, "dwellings")).toEqual(guessMapping(table, "dwellings"));
    expect(structuredClone(shown)).toEqual(shown);
  });

  it("never pairs a column that holds persons", async () => {
    const { mapping } = await guessed(
      "boliger.csv",
      `Bolignr;Adresse;Boligtype;Navn\n${IDENTITY_NUMBERS.slice(0, 12)
        .map((number) => `${number};Storgata 1;leilighet;Kari Prøve`)
        .join("\n")}\n`,
    );
    expect(Object.values(mapping.columns)).toEqual(["Adresse", "Boligtype"]);
  });

  it("does not pair a column whose words are other words", async () => {
    const { mapping } = await guessed(
      "boliger.csv",
      "Bolignr;Status;Soverom\nB1;A;to\nB2;B;tre\nB3;C;fire\n",
    );
    expect(mapping.columns).toEqual({ id: "Bolignr" });
  });
});

describe("a remembered mapping", () => {
  it("comes back for the same headings in any order, and for no others", async () => {
    const table = await tableOf("a.csv", "Bolignr;Rart navn;Adresse\nB1;3;x\n");
    const mapping = { ...guessMapping(table, "dwellings"), columns: { id: "Bolignr", units: "Rart navn" } };
    const again = await tableOf("b.csv", "Adresse;Bolignr;Rart navn\nx;B2;1\n");
    expect(guessMapping(again, "dwellings", [mapping])).toBe(mapping);
    expect(guessMapping(again, "buildings", [mapping]).columns).not.toHaveProperty("units");
    const other = await tableOf("c.csv", "Adresse;Bolignr;Rart namn\nx;B2;1\n");
    expect(guessMapping(other, "dwellings", [mapping]).columns).not.toHaveProperty("units");
  });

  it("does not mind case, blanks and punctuation in headings", () => {
    expect(fingerprint(["Ant. soverom", "BOLIGNR"])).toBe(fingerprint(["bolig-nr", "ant soverom"]));
    expect(fingerprint(["a", "b"])).not.toBe(fingerprint(["ab"]));
  });
});

describe("our own templates", () => {
  const cases = KIND_IDS.flatMap((kind) =>
    (["csv", "xlsx"] as const).flatMap((format) =>
      (["nb", "nn", "en"] as const).map((language) => [kind, format, language] as const),
    ),
  );

  it.each(cases)("are known for what they are: %s as %s in %s", async (kind, format, language) => {
    const { name, bytes } = template(kind, format, language);
    const { tables, issues } = await readTables([{ name, bytes }]);
    expect(issues).toEqual([]);
    const [table] = tables;
    if (!table) throw new Error("no table");
    expect(table.personal).toEqual([]);
    expect(guessKind(table).kind).toBe(kind);
    expect(guessKind({ ...table, file: "x" }).kind).toBe(kind);
  });
});
