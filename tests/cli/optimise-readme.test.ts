import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type } from "./a-terminal.ts";

const section =
  readFileSync(join(import.meta.dirname, "../../README.md"), "utf8")
    .split("### Choosing sites")[1]
    ?.split("\n## ")[0] ?? "";
/** Each example: a file, and what the text says of its answer. */
const examples = [...section.matchAll(/```json\n(.*?)```\s+Answer: `(.*?)`/gs)].map(([, file, answer]) => ({
  file: file ?? "",
  answer: JSON.parse(answer ?? "") as Readonly<Record<string, unknown>>,
}));

describe("the README's section on optimise", () => {
  test("has an example of each way to tell sites", () => {
    for (const key of ["sites", "points", "distances", "graph", "sets"])
      expect(examples.some(({ file }) => Object.hasOwn(JSON.parse(file), key))).toBe(true);
    expect(examples).toHaveLength(section.split("```json").length - 1);
  });

  test.each(examples)("is right about $file", async ({ file, answer }) => {
    const { code, out } = await type(["optimise", "f.json"], { "f.json": file });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ...answer, proved: true, status: "optimal", gap: 0 });
  });

  test("names every key that the reader takes, and no other", async () => {
    const { err } = await type(["optimise", "f.json"], { "f.json": '{"x":1}' });
    const taken = (err.match(/may hold (.*)/)?.[1] ?? "").trim().split(", ");
    const told = section
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, key]) => key ?? ""));
    expect(told.sort()).toEqual(taken.sort());
  });
});
