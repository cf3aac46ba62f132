import { describe, expect, it } from "vitest";
import { guessMapping } from "../../../src/formats/index.ts";
import { createImportDesk } from "../../../src/platform/worker/import-desk.ts";
import { bytesOf, nothingYet } from "../../formats/a-file.ts";

const CSV = "Bolignr;Øst;Nord;Enheter;Leietaker\nB1;600000;6640000;1;Kari Prøve\nB2;600001;6640000;ca. 2;x\n";
const context = { crs: "EPSG:25832", dataset: nothingYet } as const;
const ignore = () => {};

describe("the import's desk", () => {
  it("shows plain previews, keeps the tables, and builds them as it is told", async () => {
    const desk = createImportDesk();
    const { tables, issues } = await desk.read([{ name: "boliger.csv", bytes: bytesOf(CSV) }], ignore);
    expect(structuredClone({ tables, issues })).toEqual({ tables, issues });
    expect(JSON.stringify(tables)).not.toContain("Kari");
    const [table] = tables;
    if (!table) throw new Error("no table");
    const outcome = await desk.build([{ mapping: guessMapping(table, "dwellings") }], context, ignore);
    expect(outcome.dataset.dwellings.map(({ id }) => id)).toEqual(["B1"]);
    expect(outcome.tables[0]?.counts).toEqual({ read: 2, accepted: 1, repaired: 0, rejected: 1 });
    expect(structuredClone(outcome)).toEqual(outcome);
  });

  it("can build again with other choices, and leaves out what is not to be imported", async () => {
    const desk = createImportDesk();
    const { tables } = await desk.read([{ name: "boliger.csv", bytes: bytesOf(CSV) }], ignore);
    const [table] = tables;
    if (!table) throw new Error("no table");
    const none = await desk.build([{ mapping: guessMapping(table, "none") }], context, ignore);
    expect(none.tables).toEqual([]);
    expect(none.dataset).toEqual(nothingYet);
    const mapping = guessMapping(table, "dwellings");
    const zone33 = await desk.build([{ mapping, crsOverride: "EPSG:25833" }], context, ignore);
    expect(zone33.tables[0]?.crs).toEqual({ code: "EPSG:25833", found: "declared" });
    const nonsense = await desk.build([{ mapping, crsOverride: "EPSG:1" }], context, ignore);
    expect(nonsense.dataset.dwellings[0]?.at.x).toBe(600_000);
  });

  it("tells progress through every phase", async () => {
    const desk = createImportDesk();
    const phases = new Set<string>();
    const { tables } = await desk.read([{ name: "boliger.csv", bytes: bytesOf(CSV) }], ({ phase }) =>
      phases.add(phase),
    );
    const [table] = tables;
    if (!table) throw new Error("no table");
    await desk.build([{ mapping: guessMapping(table, "dwellings") }], context, ({ phase }) =>
      phases.add(phase),
    );
    expect([...phases]).toEqual(["read", "build", "merge"]);
  });
});
