import { describe, expect, test } from "vitest";
import {
  assess,
  canonicalJson,
  type Dataset,
  hashDataset,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { aTown, at, inDwelling, square } from "../support/a-town.ts";

const town = () =>
  aTown()
    .municipality({ residents: 5000 })
    .area("g1", square(at(0, 0), 500), { residents: 900 })
    .dwelling("d1", at(1, 2))
    .placement("p1", inDwelling("d1"))
    .plot("t1", square(at(50, 0), 20))
    .residence(at(3, 4), { dwellings: 2, label: "Storgata 1" })
    .residence(at(5, 6), { dwellings: 1, label: "Storgata 2" });
const dataset = town().dataset();
const hash = (over: Partial<Dataset>) => hashDataset({ ...dataset, ...over });

describe("the hash of a dataset", () => {
  test("is 64 hexadecimal digits, and the same for the same facts", () => {
    expect(hashDataset(dataset)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashDataset(town().dataset())).toBe(hashDataset(dataset));
  });

  test("does not tell which file or row a fact was read in", () => {
    const dwellings = dataset.dwellings.map((one) => ({ ...one, from: { file: "other.xlsx", row: 9 } }));
    expect(hash({ dwellings })).toBe(hashDataset(dataset));
  });

  test("tells every fact apart", () => {
    const { residences, dwellings, plots, neighbourhoods, municipality } = dataset;
    const others = [
      hash({ municipality: { ...municipality, residents: 5001 } }),
      hash({ crs: "EPSG:25833" }),
      hash({ studyArea: square(at(0, 0), 900) }),
      hash({ dwellings: dwellings.map((one) => ({ ...one, at: at(1, 2.001) })) }),
      hash({ dwellings: dwellings.map((one) => ({ ...one, units: 2 })) }),
      hash({ plots: plots.map((one) => ({ ...one, outline: square(at(50, 0), 21) })) }),
      hash({ neighbourhoods: neighbourhoods.map((one) => ({ ...one, residents: "unknown" as const })) }),
      hash({ placements: [] }),
      hash({ residences: { ...residences, x: Float64Array.of(3, 5.001) } }),
      hash({ residences: { ...residences, y: residences.x, x: residences.y } }),
      hash({ residences: { ...residences, residents: Int32Array.of(-1, 0) } }),
      hash({ residences: { ...residences, labels: ["Storgata 1", "Storgata 3"] } }),
    ];
    expect(new Set([hashDataset(dataset), ...others]).size).toBe(others.length + 1);
  });

  test("is part of the key, as are the changes and the rule set", () => {
    const key = (data: Dataset, ruleSet = STANDARD_RULE_SET, houses = 2) =>
      assess(data, {
        changes: [{ id: "x", kind: "open-plot", plot: "t1", houses } as never],
        ruleSet,
      }).key;
    const keys = [
      key(dataset),
      key({ ...dataset, placements: [] }),
      key(dataset, { ...STANDARD_RULE_SET, version: "9" }),
      key(dataset, STANDARD_RULE_SET, 3),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(key(dataset)).toBe(keys[0]);
  });
});

describe("canonical JSON", () => {
  test("E7: writes the same bytes however an object was made", () => {
    expect(canonicalJson({ b: 1, a: { d: [2, { f: 1, e: null }], c: "æ" }, absent: undefined })).toBe(
      '{"a":{"c":"æ","d":[2,{"e":null,"f":1}]},"b":1}',
    );
    expect(canonicalJson(-0)).toBe("0");
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1])("refuses %s", (value) => {
    expect(() => canonicalJson([value])).toThrow();
  });
});
