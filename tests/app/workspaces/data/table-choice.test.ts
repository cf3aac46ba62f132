import { describe, expect, test } from "vitest";
import {
  fieldRows,
  lacks,
  placeStatus,
  suggestedChoice,
  unusedHeadings,
  withColumn,
  withConstant,
  withKind,
} from "../../../../src/app/workspaces/data/import/table-choice.ts";
import { wordName } from "../../../../src/app/workspaces/data/import/word-name.ts";
import type { TablePreview } from "../../../../src/formats/index.ts";
import { KIND_IDS, KINDS } from "../../../../src/formats/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aFile, InlineImport } from "./inline-import.ts";

async function aTable(name: string, ...lines: readonly string[]): Promise<TablePreview> {
  const bytes = new Uint8Array(await aFile(name, lines.join("\n")).arrayBuffer());
  const { tables } = await new InlineImport().read([{ name, bytes }], () => {});
  const [table] = tables;
  if (!table) throw new Error("the file holds a table");
  return table;
}

const dwellings = () =>
  aTable(
    "boliger.csv",
    "Bolignummer;Adresse;Eierform;Status;Merknad",
    "B-1;Storgata 1;eid;ledig;x1",
    "B-2;Storgata 3;leid;utleid;x2",
  );

describe("Outlines that say little of themselves", () => {
  const ring = "[[[10,60],[10.001,60],[10.001,60.001],[10,60]]]";
  const feature = (properties: string) =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":{"type":"Polygon","coordinates":${ring}}}]}`;

  test("are taken for what the user is working with, and asked about", async () => {
    const table = await aTable("utsnitt.geojson", feature('{"merknad":"a"}'));
    expect(suggestedChoice(table, []).kind).not.toBe("plots");
    expect(suggestedChoice(table, [], "plots")).toMatchObject({ kind: "plots", confidence: 0 });
  });

  test("that say what they are, are believed", async () => {
    const table = await aTable(
      "flomsoner.geojson",
      feature('{"gjentaksintervall":200,"objtype":"FlomAreal"}'),
    );
    expect(suggestedChoice(table, [], "plots").kind).toBe("zones");
  });

  test("are no plots when they are no outlines", async () => {
    const table = await aTable("ukjent.csv", "a;b", "1;2");
    expect(suggestedChoice(table, [], "plots").kind).toBe("none");
  });
});

describe("What the user says of a table", () => {
  test("the first suggestion pairs the columns it knows and leaves the rest unused", async () => {
    const choice = suggestedChoice(await dwellings(), []);
    expect(choice.kind).toBe("dwellings");
    expect(choice.mapping.columns).toMatchObject({ id: "Bolignummer", address: "Adresse" });
    expect(placeStatus(choice)).toBe("address");
  });

  test("a column serves one field: it is taken from the one that had it", async () => {
    const choice = withColumn(suggestedChoice(await dwellings(), []), "building", "Adresse");
    expect(choice.mapping.columns.building).toBe("Adresse");
    expect(choice.mapping.columns.address).toBeUndefined();
    expect(placeStatus(choice)).toBe("missing");
    expect(lacks(choice)).toBe(1);
  });

  test("a word for every row takes the place of a column, and a column the place of the word", async () => {
    const said = withConstant(suggestedChoice(await dwellings(), []), "acquisition", "leased");
    expect(said.mapping.columns.acquisition).toBeUndefined();
    expect(said.mapping.constants).toEqual({ acquisition: "leased" });
    const paired = withColumn(said, "acquisition", "Eierform");
    expect(paired.mapping.constants).toBeUndefined();
    expect(paired.mapping.columns.acquisition).toBe("Eierform");
  });

  test("a field shows its first values, and what is not paired will be unknown", async () => {
    const rows = fieldRows(suggestedChoice(await dwellings(), []), "nb");
    expect(rows.find((row) => row.field.id === "id")).toMatchObject({
      status: "matched",
      sample: ["B-1", "B-2"],
    });
    expect(rows.find((row) => row.field.id === "bedrooms")).toMatchObject({ status: "unknown", sample: [] });
    expect(rows.find((row) => row.field.id === "units")?.status).toBe("one");
  });

  test("a required word that nothing says is missing", async () => {
    const table = await aTable("punkter.csv", "Nr;Øst;Nord", "1;300000;6700000");
    const choice = withKind(suggestedChoice(table, []), "facilities", []);
    expect(fieldRows(choice, "nb").find((row) => row.field.id === "kind")?.status).toBe("missing");
    expect(lacks(withConstant(choice, "kind", "pharmacy"))).toBe(0);
  });

  test("a table that is left out lacks nothing", async () => {
    const choice = withKind(suggestedChoice(await dwellings(), []), "none", []);
    expect(lacks(choice)).toBe(0);
    expect(fieldRows(choice, "nb")).toEqual([]);
  });

  test("columns that hold persons are neither offered nor called unused", async () => {
    const table = await aTable(
      "boliger.csv",
      "Bolignummer;Adresse;Telefon",
      "B-1;Storgata 1;91234567",
      "B-2;Storgata 3;98765432",
    );
    const choice = suggestedChoice(table, []);
    expect(table.personal.map(({ column }) => column)).toEqual(["Telefon"]);
    expect(unusedHeadings(choice)).toEqual([]);
  });

  test("a pairing is remembered by the headings and used again", async () => {
    const table = await dwellings();
    const once = withColumn(suggestedChoice(table, []), "building", "Merknad");
    const again = suggestedChoice(table, [once.mapping]);
    expect(again.remembered).toBe(true);
    expect(again.mapping).toEqual(once.mapping);
  });
});

describe("Words offered for a whole table", () => {
  test("each has a name in bokmål and nynorsk, never its English code", () => {
    const coded = (["nb", "nn"] as const).flatMap((language) =>
      KIND_IDS.flatMap((kind) =>
        KINDS[kind].fields
          .filter((field) => field.constant && field.id !== "level")
          .flatMap((field) =>
            Object.keys(field.values ?? {}).filter(
              (code) => code !== "nav" && wordName(kind, field.id, code, messages(language)) === code,
            ),
          ),
      ),
    );
    expect(coded).toEqual([]);
  });

  test("a kind of facility is called what the map calls it", () => {
    expect(wordName("facilities", "kind", "busStop", messages("nb"))).toBe("Busstopp");
    expect(wordName("dwellings", "designation", "family", messages("nn"))).toBe("familiar");
  });
});

test("figures for areas say by number or name whose they are, or have no place", async () => {
  const said = await aTable("tall.csv", "Krets;Innbyggere", "99990101;812");
  const choice = withKind(suggestedChoice(said, []), "neighbourhoods", []);
  expect(placeStatus(choice)).toBe("link");
  expect(placeStatus(withColumn(choice, "id", null))).toBe("missing");
});
