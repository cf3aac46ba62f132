import { describe, expect, test } from "vitest";
import { scatterSites, scatterSlip } from "../../src/engine/index.ts";
import { type } from "./a-terminal.ts";

const problem = {
  points: {
    x: Float64Array.of(0, 40, 90, 10, 55, 100, 0, 60, 95),
    y: Float64Array.of(0, 5, 0, 45, 50, 60, 100, 90, 100),
  },
  choose: 4,
};
const result = scatterSites(problem);
if (!result.ok) throw new Error(result.error.message);
const slip = scatterSlip(problem, result.value);
const run = (file: unknown) =>
  type(["check-proof", "f.json"], { "f.json": typeof file === "string" ? file : JSON.stringify(file) });

describe("spredt check-proof", () => {
  test("a true slip holds, alone or within an answer", async () => {
    for (const file of [slip, { chosen: slip.chosen, proof: slip }]) {
      const { code, out, err } = await run(file);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(out)).toMatchObject({ kind: "scatter", valid: true, shows: "best" });
    }
  });

  test("a false one is told where it is false, with exit code 1", async () => {
    const { code, out, err } = await run({ ...slip, value: slip.value + 1 });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ kind: "scatter", valid: false, at: "value" });
    expect(err).toContain("the smallest distance");
  });

  test("one without a refutation holds what it says, and is no proof", async () => {
    const { code, out, err } = await run({ ...slip, refutation: null });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ valid: true, shows: "value" });
    expect(err).toContain("no refutation");
  });

  test.each([
    ["not JSON", "{", "not JSON"],
    ["another kind", { kind: "magic" }, '"magic"'],
    ["a kind by a name that every object has", { kind: "constructor" }, '"constructor"'],
    ["nothing", null, "no proof slip"],
  ])("%s is refused with exit code 2", async (_, file, message) => {
    const { code, out, err } = await run(file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test("a file that is not there, none and two are refused; the help says what a slip holds", async () => {
    expect((await type(["check-proof", "no-such-file.json"])).code).toBe(2);
    expect((await type(["check-proof"])).code).toBe(2);
    expect((await type(["check-proof", "a", "b"])).code).toBe(2);
    const { code, out } = await type(["check-proof", "--help"]);
    expect(code).toBe(0);
    for (const key of Object.keys(slip)) if (!["kind", "version"].includes(key)) expect(out).toContain(key);
  });
});
