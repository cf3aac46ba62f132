import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { type Dwelling, id, type Project, type RegisterView } from "../../../src/engine/index.ts";
import { readProject, writeProject } from "../../../src/formats/index.ts";
import { aProject } from "../../support/a-project.ts";
import { aTown, at } from "../../support/a-town.ts";

const withUnit = (over: Partial<Dwelling>, project: Partial<Project> = {}): Project =>
  aProject({ dataset: aTown().dwelling("d1", at(1, 2), over).dataset(), ...project });
const readAgain = (project: Project): Project => {
  const read = readProject(writeProject(project));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const edited = (cell: string) => {
  const files = unzipSync(writeProject(withUnit({ edited: { units: 3 } })));
  const name = "dwellings.geojson";
  const text = strFromU8(files[name] as Uint8Array).replace('"{\\"units\\":3}"', JSON.stringify(cell));
  return readProject(zipSync({ ...files, [name]: strToU8(text) }));
};

test("lease ends, edits with what the file said, absence and remarks that stand are read as they were written", () => {
  const project = withUnit(
    {
      leaseEnds: "2027Q1",
      absentFrom: "=boliger.xlsx",
      edited: {
        label: "Storgata 5",
        units: 2,
        standing: "unknown",
        stepFree: false,
        at: at(7.5, 8),
        since: "2020Q1",
      },
    },
    { register: { letStand: [{ check: "duplicate", key: "storgata 5|H0101", reason: "To innganger." }] } },
  );
  const read = readAgain(project);
  expect(read.dataset.dwellings).toEqual(project.dataset.dwellings);
  expect(read.register).toEqual(project.register);
});

test("a project that says nothing of them is saved as it always was", () => {
  const text = strFromU8(unzipSync(writeProject(withUnit({})))["dwellings.geojson"] as Uint8Array);
  expect(text).not.toMatch(/leaseEnds|edited|absentFrom/);
  expect(readAgain(withUnit({})).register).toBeUndefined();
});

test.each([
  ["no JSON", "{"],
  ["a list", "[1]"],
  ["nothing edited", "{}"],
  ["a fact nobody knows", '{"tenant":"x"}'],
  ["a number of the wrong kind", '{"units":"3"}'],
  ["units that are unknown", '{"units":null}'],
  ["a word outside the list", '{"standing":"let"}'],
  ["a quarter that is none", '{"since":"2020Q5"}'],
  ["a place without a place", '{"at":{"x":1}}'],
  ["a way to a prototype", '{"__proto__":{"x":1}}'],
])("an edit that is %s refuses the project", (_, cell) => {
  const read = edited(cell);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.error[0]).toMatchObject({ code: "project-bad-value", at: { column: "edited" } });
});

test("views of the register are read as they were written, and one with a word nobody knows refuses the project", () => {
  const view: RegisterView = {
    name: "=Ledige",
    columns: [
      { column: "name", words: "Stor" },
      { column: "bedrooms", from: 2, to: 4, unknown: true },
      { column: "kind", values: ["ordinary"] },
    ],
    sort: { column: "area", direction: "descending" },
    hidden: ["id"],
    vacantOnly: true,
    kind: "smallHouse",
    acquisition: null,
    area: id("a1"),
  };
  const plain: RegisterView = { ...view, name: "Alle", columns: [], sort: null, kind: null, area: null };
  const project = withUnit({}, { register: { letStand: [], views: [view, plain] } });
  expect(readAgain(project).register).toEqual(project.register);
  const files = unzipSync(writeProject(project));
  const head = strFromU8(files["project.json"] as Uint8Array).replace('"descending"', '"sideways"');
  expect(readProject(zipSync({ ...files, "project.json": strToU8(head) })).ok).toBe(false);
});
