import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { type AddressDesk, PLACED_BY, type Project } from "../../../src/engine/index.ts";
import { readProject, writeProject } from "../../../src/formats/index.ts";
import { aProject } from "../../support/a-project.ts";
import { aTown, at } from "../../support/a-town.ts";

const desk: AddressDesk = {
  placed: [{ key: "storgt 5|||", at: at(1.5, 2), by: "letter" }],
  aside: ["et sted|||"],
  waiting: [
    {
      file: "boliger.xlsx",
      sheet: "Ark 1",
      mapping: {
        fingerprint: "f",
        kind: "dwellings",
        columns: { id: "Nr" },
        constants: { kind: "ordinary" },
      },
      headings: ["Nr", "Adresse"],
      rows: [
        {
          row: 3,
          key: "et sted|155||12/3",
          asked: { text: "Et sted", postcode: 155, town: "Byen", property: { gnr: 12, bnr: 3, fnr: 0 } },
          cells: [7, "=Et sted"],
        },
        { row: 4, key: "et sted|||", asked: { text: "Et sted" }, cells: [null, true] },
      ],
    },
  ],
};
const read = (project: Project, change: (head: Record<string, unknown>) => void = () => {}) => {
  const files = unzipSync(writeProject(project));
  const head = JSON.parse(strFromU8(files["project.json"] as Uint8Array)) as Record<string, unknown>;
  change(head);
  return readProject(zipSync({ ...files, "project.json": strToU8(JSON.stringify(head)) }));
};

test("answers, rows that wait and addresses laid aside are read as they were written", () => {
  const again = read(aProject({ addresses: desk }));
  expect(again.ok && again.value.addresses).toEqual(desk);
});

test("a project without them has no word of them", () => {
  const again = read(aProject(), (head) => expect(head).not.toHaveProperty("addresses"));
  expect(again.ok && "addresses" in again.value).toBe(false);
});

test("answers that older projects kept with a file's columns are the project's", () => {
  const mapping = { fingerprint: "f", kind: "dwellings", columns: { label: "Adresse" } };
  const again = read(aProject({ mappings: [mapping] }), (head) => {
    head.mappings = [{ ...mapping, addresses: [{ key: "storgt 7|||", at: { x: 3, y: 4 } }] }];
  });
  expect(again.ok && again.value.mappings).toEqual([mapping]);
  expect(again.ok && again.value.addresses).toEqual({
    placed: [{ key: "storgt 7|||", at: at(3, 4), by: "chosen" }],
    waiting: [],
    aside: [],
  });
});

test.each([
  [
    "a way of placing that nobody knows",
    (one: AddressDesk) => ({ ...one, placed: [{ ...one.placed[0], by: "guessed" }] }),
  ],
  [
    "a row with a cell too many",
    (one: AddressDesk) => ({ ...one, waiting: [{ ...one.waiting[0], headings: ["Nr"] }] }),
  ],
  [
    "a cell that is a list",
    (one: AddressDesk) => ({
      ...one,
      waiting: [{ ...one.waiting[0], rows: [{ ...one.waiting[0]?.rows[0], cells: [[], "x"] }] }],
    }),
  ],
  ["no list of what is laid aside", ({ aside: _aside, ...one }: AddressDesk) => one],
])("%s refuses the project", (_, change) => {
  const again = read(aProject({ addresses: desk }), (head) => {
    head.addresses = change(desk);
  });
  expect(again.ok).toBe(false);
});

test("how a home was placed is kept with it, and changes no hash", () => {
  const project = (by: (typeof PLACED_BY)[number]) =>
    aProject({ dataset: aTown().dwelling("d1", at(1, 2), { placedBy: by }).dataset() });
  const hashes = PLACED_BY.map((by) => {
    const again = read(project(by));
    expect(again.ok && again.value.dataset.dwellings[0]?.placedBy).toBe(by);
    return again.ok && again.value.datasetHash;
  });
  expect(new Set(hashes).size).toBe(1);
});
