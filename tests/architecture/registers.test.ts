import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** A folder, the files that register its subfolders (readers are named where they are loaded from), and the least number there must be for the check to mean anything. */
const registers = [
  { what: "rule", folder: "src/engine/rules", register: ["src/engine/rules/index.ts"], least: 39 },
  {
    what: "format",
    folder: "src/formats",
    register: ["index.ts", "read-tables.ts", "read-json.ts"].map((file) => `src/formats/${file}`),
    least: 3,
  },
  { what: "language", folder: "src/messages", register: ["src/messages/catalog.ts"], least: 3 },
  { what: "map layer", folder: "src/app/map/layers", register: ["src/app/map/layers/index.ts"], least: 8 },
  { what: "workspace", folder: "src/app/workspaces", register: ["src/app/workspaces/index.ts"], least: 6 },
];

test.each(registers)("every $what folder is registered", ({ folder, register, least }) => {
  const names = folders(folder);
  expect(names.length).toBeGreaterThanOrEqual(least);
  const text = register.map((file) => readFileSync(join(root, file), "utf8")).join("");
  expect(names.filter((name) => !text.includes(`"./${name}/`))).toEqual([]);
});

test("the top level holds only the agreed folders", () => {
  const allowed = ["src", "public", "data", "scripts", "tests", "node_modules", "dist", "coverage"];
  expect(folders(".").filter((name) => !name.startsWith(".") && !allowed.includes(name))).toEqual([]);
});

test("every path named in the documents exists", () => {
  const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "DECISIONS.md"];
  const named = documents.flatMap((document) =>
    [
      ...readFileSync(join(root, document), "utf8").matchAll(
        /`((?:src|public|data|scripts|tests)\/[\w./@-]*)`/g,
      ),
    ].map((match) => ({
      document,
      path: match[1] ?? "",
    })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
});
