import { describe, expect, test } from "vitest";
import { betterCode, crsOfChoice } from "../../../../src/app/workspaces/data/import/crs-of-choice.ts";
import { crsGround } from "../../../../src/app/workspaces/data/import/crs-picture.ts";
import { suggestedChoice } from "../../../../src/app/workspaces/data/import/table-choice.ts";
import { emptyDataset } from "../../../../src/engine/index.ts";
import { aFile, InlineImport } from "./inline-import.ts";

const CRS = "EPSG:25832";
const dataset = emptyDataset({ name: "Elverum", number: "3420" }, CRS);
const placed = {
  ...dataset,
  studyArea: {
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [630_000, 6_740_000],
          [660_000, 6_740_000],
          [660_000, 6_770_000],
          [630_000, 6_770_000],
          [630_000, 6_740_000],
        ] as [number, number][],
      ],
    ],
  },
};

async function choiceOf(...lines: readonly string[]) {
  const bytes = new Uint8Array(await aFile("boliger.csv", lines.join("\n")).arrayBuffer());
  const { tables } = await new InlineImport().read([{ name: "boliger.csv", bytes }], () => {});
  const [table] = tables;
  if (!table) throw new Error("the file holds a table");
  return suggestedChoice(table, []);
}

describe("places in columns", () => {
  test("are read in the system their EPSG column names", async () => {
    const choice = await choiceOf(
      "Bolignummer;Øst;Nord;EPSG-kode;Eierform;Status",
      "B-1;640000;6750000;25832;eid;ledig",
      "B-2;641000;6751000;25832;eid;ledig",
    );
    const outlook = crsOfChoice(choice, { crs: CRS, dataset: placed });
    expect(outlook).toMatchObject({ stated: CRS, taken: { code: CRS, found: "declared" }, placed: true });
    expect(outlook.choices[0]?.here).toBe(1);
    expect(betterCode(outlook, CRS)).toBeUndefined();
    expect(betterCode(outlook, "EPSG:25835")).toBe(CRS);
  });

  test("are drawn on the municipality, and on Norway where it is not known", async () => {
    const choice = await choiceOf(
      "Bolignummer;Øst;Nord;Eierform;Status",
      "B-1;640000;6750000;eid;ledig",
      "B-2;9;9;eid;ledig",
    );
    const { choices } = crsOfChoice(choice, { crs: CRS, dataset: placed });
    const shapes = choices[0]?.shapes ?? [];
    expect(crsGround(placed, CRS).shapesPath(shapes)).toMatch(/^M[\d.]+ [\d.]+h\.1$/);
    expect(crsGround(dataset, CRS).shapesPath(shapes)).toMatch(/^M/);
    expect(crsGround(placed, CRS).shapesPath([[[0, 0]]])).toBe("");
  });
});
