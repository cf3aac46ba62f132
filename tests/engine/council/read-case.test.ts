import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/engine/canonical-json.ts";
import {
  type CaseFault,
  caseFile,
  caseFileName,
  type PublicCase,
  readCase,
} from "../../../src/engine/council/index.ts";
import { textHash } from "../../../src/engine/release/public/text-hash.ts";
import { aPublicCase } from "./a-public-case.ts";

const publicCase = aPublicCase();
const { text, hash } = caseFile(publicCase);

const faultsOf = (changed: string): readonly CaseFault[] => {
  const read = readCase(changed);
  return read.ok ? [] : read.error;
};
const codeOf = (changed: string) => faultsOf(changed)[0]?.code ?? "fine";
/** As somebody would write it who mends the hash too. */
const sealed = (change: object) => caseFile({ ...publicCase, ...change } as PublicCase).text;
const plots = (change: object) =>
  publicCase.plots.map((plot, i) => (i === 1 ? { ...plot, ...change } : plot));
const alternative = (change: object) => ({
  id: "A",
  title: "",
  reason: "",
  houses: [{ plot: "t1", houses: 2, findings: [], ...change }],
});

describe("a case file", () => {
  test("is read as it was written, and is known by the hash that decisions remember", () => {
    const read = readCase(text);
    expect(read.ok && read.value).toEqual({ publicCase, hash, text });
    expect(hash).toBe(textHash(canonicalJson(publicCase)));
  });

  test("is named for the municipality and the date of its figures", () => {
    const municipality = { ...publicCase.municipality, name: "Sør-Ødegård" };
    expect(caseFileName({ municipality, date: "2026-11-01" })).toBe("sak_sor-odegard_2026-11-01.json");
  });

  test("with any byte more, less or other is refused", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("drop", "double", "change"), (at, how) => {
        const [head, one, tail] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
        const changed = how === "drop" ? "" : how === "double" ? one + one : one === "3" ? "4" : "3";
        fc.pre(head + changed + tail !== text);
        expect(readCase(head + changed + tail).ok).toBe(false);
      }),
    );
  });
});

describe("reading refuses", () => {
  test("what is no case, or a newer one", () => {
    expect(codeOf("")).toBe("not-json");
    expect(codeOf("[".repeat(100_000))).toBe("not-json");
    expect(codeOf("null")).toBe("not-a-case");
    expect(codeOf('{"schema":"spredt-release"}')).toBe("not-a-case");
    expect(codeOf(canonicalJson(publicCase))).toBe("not-a-case");
    expect(codeOf(text.replace(/"version":2\}\n$/, '"version":3}\n'))).toBe("newer-version");
    expect(codeOf(" ".repeat(60_000_001))).toBe("too-big");
  });

  test("a changed figure under the old hash, and another order of keys under the right one", () => {
    expect(codeOf(text.replace('"need":6', '"need":7'))).toBe("wrong-hash");
    expect(codeOf(`${JSON.stringify({ schema: "spredt-case", version: 2, hash, case: publicCase })}\n`)).toBe(
      "not-canonical",
    );
  });

  test("fields that nobody asked for, wherever they hide", () => {
    const hidden: readonly object[] = [
      { note: "to the council" },
      { plots: plots({ note: "x" }) },
      { texts: { ...publicCase.texts, note: "x" } },
      { ground: { ...publicCase.ground, note: [] } },
      { ruleSet: { ...publicCase.ruleSet, note: "x" } },
      { mean: { ...publicCase.mean, true: 5 } },
    ];
    for (const change of hidden) expect(codeOf(sealed(change)), JSON.stringify(change)).toBe("unknown-field");
    const outline = { ...publicCase.plots[1]?.outline, note: "x" };
    expect(faultsOf(sealed({ plots: plots({ outline }) }))).toEqual([
      { code: "bad-value", at: "case.plots[1].outline" },
    ]);
  });

  test("wrong types and numbers out of bounds, and says where", () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ date: "2026-02-30" }, "case.date"],
      [{ need: -1 }, "case.need"],
      [{ title: 7 }, "case.title"],
      [{ texts: { ...publicCase.texts, legal: "\u0007" } }, "case.texts.legal"],
      [{ texts: { ...publicCase.texts, legal: "x".repeat(20_001) } }, "case.texts.legal"],
      [{ plots: plots({ capacity: "many" }) }, "case.plots[1].capacity"],
      [{ plots: plots({ at: { x: 1e8, y: 0 } }) }, "case.plots[1].at.x"],
      [{ ground: { ...publicCase.ground, buildings: [[0, 0, 1.5, 2]] } }, "case.ground.buildings"],
      [{ alternatives: [alternative({ houses: 0 })] }, "case.alternatives[0].houses[0].houses"],
    ];
    for (const [change, at] of wrong) expect(faultsOf(sealed(change))).toEqual([{ code: "bad-value", at }]);
  });

  test("areas and plots that are spoken of and are not there", () => {
    expect(faultsOf(sealed({ plots: plots({ area: "elsewhere" }) }))).toEqual([
      { code: "unknown-id", at: "case.plots[1].area" },
    ]);
    expect(codeOf(sealed({ alternatives: [alternative({ plot: "t99" })] }))).toBe("unknown-id");
    expect(codeOf(sealed({ alternatives: [alternative({})] }))).toBe("fine");
  });

  test("a release that is not whole, figures that are not the release's, and a rule set that is not complete", () => {
    const { release, areas, ruleSet } = publicCase;
    expect(faultsOf(sealed({ release: { ...release, date: "2026-10-01" } }))[0]?.code).toBe("wrong-release");
    const others = areas.map((area, i) => (i === 0 ? { ...area, homes: 40 } : area));
    expect(codeOf(sealed({ areas: others }))).toBe("against-release");
    expect(codeOf(sealed({ mean: { ...publicCase.mean, homes: 40 } }))).toBe("against-release");
    expect(codeOf(sealed({ date: "2026-10-01" }))).toBe("against-release");
    expect(codeOf(sealed({ ruleSet: { ...ruleSet, rules: ruleSet.rules.slice(1) } }))).toBe("wrong-rule-set");
  });

  test("names of a rule set that are not the engine's own, and repeats none of them", () => {
    const { ruleSet } = publicCase;
    const [first, ...others] = ruleSet.rules;
    if (!first) throw new Error("a rule set has rules");
    const [param = ""] = Object.keys(first.params);
    const faults = (rules: readonly object[]) => faultsOf(sealed({ ruleSet: { ...ruleSet, rules } }));
    expect(faults([...ruleSet.rules, { rule: "Kari Nordmann", params: {} }])).toEqual([
      { code: "wrong-rule-set", at: "case.ruleSet" },
    ]);
    expect(faults([{ ...first, params: { ...first.params, "Kari Nordmann": 1 } }, ...others])).toEqual([
      { code: "wrong-rule-set", at: `case.ruleSet.${first.rule}` },
    ]);
    expect(faults([{ ...first, params: { ...first.params, [param]: -1e9 } }, ...others])).toEqual([
      { code: "wrong-rule-set", at: `case.ruleSet.${first.rule}.${param}` },
    ]);
  });
});

/** Every place of a value, lists by their first item: what a place is called there is the same in the others. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value)) {
    const place = [...path, String(key)];
    yield place;
    yield* placesIn(inner, place);
  }
}

/** A copy where one place is called otherwise, or holds something else. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], to: object): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? inner(item) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) =>
      name !== key ? [name, item] : rest.length === 0 && "name" in to ? [to.name, item] : [name, inner(item)],
    ),
  );
  function inner(item: unknown) {
    return rest.length > 0 ? changedAt(item, rest, to) : "value" in to ? to.value : item;
  }
}

describe("what is said of a file that is no case", () => {
  const word = "Kari Nordmann";
  const places = [...placesIn(publicCase)];

  test.each([
    ["a name", { name: word }],
    ["a value", { value: word }],
    ["a list in its place", { value: [word] }],
    ["a record in its place", { value: { [word]: word } }],
  ] as const)("repeats nothing of it, whichever place has another: %s", (_what, to) => {
    let refused = 0;
    for (const place of places) {
      const faults = faultsOf(caseFile(changedAt(publicCase, place, to) as PublicCase).text);
      if (faults.length > 0) refused += 1;
      expect(JSON.stringify(faults), place.join(".")).not.toContain(word);
    }
    // Titles and texts may say anything; most places may not.
    expect(refused).toBeGreaterThan(places.length / 2);
  });
});
