import { describe, expect, test } from "vitest";
import { qualityGroups } from "../../../../src/app/workspaces/dwellings/quality/quality-groups.ts";
import { stockColumns } from "../../../../src/app/workspaces/dwellings/stock-columns.tsx";
import { factsWritten } from "../../../../src/app/workspaces/dwellings/written-fact.ts";
import type { Dwelling, RegisterReport } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at } from "../../../support/a-town.ts";

const nb = messages("nb");
const town = (label: string) => aTown().dwelling("d1", at(0, 0), { label }).dataset();
const write = (label: string, column: "name" | "number" | "areaM2", text: string) => {
  const dataset = town(label);
  return factsWritten(dataset, dataset.dwellings[0] as Dwelling, column, text, nb);
};

describe("what is written in a cell", () => {
  test("the street keeps the door's number, and takes one that is written with it", () => {
    expect(write("Storgat 5, H0101", "name", "Storgata 5")).toMatchObject({
      value: { label: "Storgata 5, H0101" },
    });
    expect(write("Storgat 5", "name", "Storgata 5 h0202")).toMatchObject({
      value: { label: "Storgata 5, H0202" },
    });
    expect(write("Storgata 5, H0101", "name", "")).toMatchObject({ value: { label: "unknown" } });
  });

  test("the number keeps the street, is spelled the one way, and can be taken away", () => {
    expect(write("Storgata 5", "number", "h-0101")).toMatchObject({ value: { label: "Storgata 5, H0101" } });
    expect(write("Storgata 5, H0101", "number", " ")).toMatchObject({ value: { label: "Storgata 5" } });
  });

  test("what is refused is told with the value seen and what is needed", () => {
    expect(write("Storgata 5", "number", "leil 3")).toEqual({
      ok: false,
      error:
        "«leil 3» er ikke et bolignummer. Skriv en bokstav (H, U, K eller L) og fire tall, for eksempel H0101.",
    });
    expect(write("Storgata 5", "areaM2", "stor")).toEqual({
      ok: false,
      error: "«stor» er ikke et tall. Skriv bare tallet, for eksempel 12 eller 54,5.",
    });
  });
});

describe("the page of quality", () => {
  const remark = (key: string) =>
    ({ check: "short-lease", key, dwellings: [], values: {}, repair: null }) as const;
  const report: RegisterReport = {
    remarks: [remark("a"), remark("b")],
    missing: [{ fact: "bedrooms", rules: [], ids: ["a"], of: 2 }],
  };

  test("counts what waits, and keeps apart what is let stand with its reason", () => {
    expect(qualityGroups(report, []).count).toBe(3);
    const groups = qualityGroups(report, [
      { check: "short-lease", key: "a", reason: "Sokkelbolig." },
      { check: "missing", key: "bedrooms", reason: "Føres ikke." },
      { check: "duplicate", key: "b", reason: "Gjelder en annen merknad." },
    ]);
    expect(groups.count).toBe(1);
    expect(groups.checks[0]?.standing).toMatchObject([{ remark: { key: "a" }, reason: "Sokkelbolig." }]);
    expect(groups.missing[0]?.reason).toBe("Føres ikke.");
  });
});

test("every column has a name in every language, and every one can be sorted, filtered and exported", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const columns = stockColumns(town("Storgata 5"), messages(language));
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    for (const { header, filter } of columns) {
      expect(header).not.toBe("");
      expect(filter).toBeDefined();
    }
  }
});
