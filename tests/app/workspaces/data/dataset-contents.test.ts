import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { datasetContents } from "../../../../src/app/workspaces/data/dataset-contents.ts";
import { fieldName } from "../../../../src/app/workspaces/data/field-name.ts";
import {
  crsOfMunicipality,
  isMunicipalityNumber,
} from "../../../../src/app/workspaces/data/new-project-form.ts";
import type { Dataset } from "../../../../src/engine/index.ts";
import { readProject } from "../../../../src/formats/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";

const town = aTown()
  .area("east", square(at(0, 0), 100), { residents: 300, dwellings: 120, residentsYear: 2026 })
  .area("west", square(at(200, 0), 100), { residents: 80, dwellings: 30 })
  .dwelling("d1", at(0, 0), { building: "b1" as never })
  .dwelling("d2", at(5, 0))
  .plot("t1", square(at(0, 0), 30), { name: "Sørjordet" })
  .residence(at(0, 0), { dwellings: 4, residents: 9 })
  .residence(at(1, 0), { dwellings: 2 })
  .dataset();
const contents = new Map(datasetContents(town).map((one) => [one.kind, one]));
const missing = (kind: "neighbourhoods" | "dwellings" | "plots" | "residences", field: string) =>
  contents.get(kind)?.missing.find((one) => one.field === field)?.count ?? 0;

describe("What a dataset holds and lacks", () => {
  test("every collection is counted, empty ones too", () => {
    expect(contents.get("dwellings")?.count).toBe(2);
    expect(contents.get("residences")?.count).toBe(2);
    expect(contents.get("zones")).toEqual({ kind: "zones", count: 0, missing: [] });
  });

  test("facts that are unknown are counted by name", () => {
    expect(missing("neighbourhoods", "residentsYear")).toBe(1);
    expect(missing("neighbourhoods", "residents")).toBe(0);
    expect(missing("dwellings", "building")).toBe(1);
  });

  test("the facts of a plot are counted beside the plot's own", () => {
    expect(missing("plots", "landUse")).toBe(1);
    expect(missing("plots", "name")).toBe(0);
  });

  test("an unknown number in the address columns is -1 there and counted here", () => {
    expect(missing("residences", "residents")).toBe(1);
    expect(missing("residences", "dwellings")).toBe(0);
  });

  test("the fact that most records lack is named first", () => {
    const counts = contents.get("dwellings")?.missing.map((one) => one.count) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe("A new project", () => {
  test("is given the zone of its county", () => {
    expect(crsOfMunicipality("1108")).toBe("EPSG:25832");
    expect(crsOfMunicipality("1804")).toBe("EPSG:25833");
    expect(crsOfMunicipality("5501")).toBe("EPSG:25833");
    expect(crsOfMunicipality("5603")).toBe("EPSG:25835");
    expect(crsOfMunicipality("")).toBe("EPSG:25832");
  });

  test("takes a municipality number of four digits, or none", () => {
    expect(isMunicipalityNumber("0301")).toBe(true);
    expect(isMunicipalityNumber(" ")).toBe(true);
    expect(isMunicipalityNumber("301")).toBe(false);
    expect(isMunicipalityNumber("03o1")).toBe(false);
  });
});

test.each(["nb", "nn", "en"] as const)("every fact a demo record may lack has a name in %s", (language) => {
  const file = readFileSync(join(import.meta.dirname, "../../../../public/demo/fjordvik/project.zip"));
  const project = readProject(new Uint8Array(file));
  if (!project.ok) throw new Error("the demo does not open");
  const { dataset } = project.value;
  const emptied = Object.fromEntries(
    Object.entries(dataset).map(([name, records]) => [
      name,
      Array.isArray(records) ? records.map(withoutFacts) : records,
    ]),
  ) as unknown as Dataset;
  const unnamed = datasetContents(emptied).flatMap(({ kind, missing }) =>
    missing
      .filter(({ field }) => !NO_FACT.has(field))
      .map(({ field }) => fieldName(kind, field, messages(language)))
      .filter((name) => name.startsWith("field.")),
  );
  expect([...new Set(unnamed)]).toEqual([]);
});

/** What a record always has. */
const NO_FACT = new Set(["at", "from", "id", "kind", "outline", "shape", "site", "units"]);

const withoutFacts = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, key === "facts" ? withoutFacts(value) : "unknown"]),
  );
