import { expect, test } from "vitest";
import { readTables, writeProject } from "../../src/formats/index.ts";
import { aProject } from "../formats/project/a-project.ts";
import { type } from "./a-terminal.ts";

const files = { "by.zip": writeProject(aProject) };

test("spredt layers writes a project's layers, and says what is missing", async () => {
  const { code, err, written } = await type(["layers", "by.zip", "--out", "by.gpkg"], files);
  expect([code, err]).toEqual([0, ""]);
  const { tables } = await readTables([
    { name: "by.gpkg", bytes: written.get("by.gpkg") ?? new Uint8Array() },
  ]);
  expect(tables.map(({ sheet }) => sheet)).toContain("omrader");
  expect((await type(["layers", "by.zip"], files)).code).toBe(2);
  expect((await type(["layers", "--out", "x.gpkg"], files)).code).toBe(2);
});
