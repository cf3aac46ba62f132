import { expect, test } from "vitest";
import { emptyDataset } from "../../../src/engine/index.ts";
import {
  guessKind,
  guessMapping,
  ISSUE_CODES,
  importTables,
  preview,
  readProject,
  readTables,
} from "../../../src/formats/index.ts";
import { seedFiles } from "./seed-files.ts";

/** Damaged files of each format: 50, and 1 000 in the nightly run. */
const FILES = Number(process.env.SPREDT_FUZZ_FILES ?? 50);
/** The watchdog's patience. */
const PATIENCE = 20_000;

/** Mulberry32: the same damage on every machine. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bits turned, bytes replaced by telling ones, a piece left out, doubled or moved, the end cut off. */
function damaged(bytes: Uint8Array, chance: () => number): Uint8Array {
  let out = bytes.slice();
  const at = () => Math.floor(chance() * Math.max(1, out.length));
  const times = 1 + Math.floor(chance() * 4);
  for (let i = 0; i < times; i += 1) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const piece = out.slice(from, Math.min(to, from + 200));
    switch (Math.floor(chance() * 6)) {
      case 0:
        out[from] = (out[from] ?? 0) ^ (1 << Math.floor(chance() * 8));
        break;
      case 1:
        out[from] = [0, 0xff, 0x7f, 0x80, 0x3c, 0x22][Math.floor(chance() * 6)] ?? 0;
        break;
      case 2:
        out = out.slice(0, Math.max(1, from));
        break;
      case 3:
        out = new Uint8Array([...out.slice(0, from), ...out.slice(from + piece.length)]);
        break;
      case 4:
        out = new Uint8Array([...out.slice(0, from), ...piece, ...out.slice(from)]);
        break;
      default:
        out.fill(Math.floor(chance() * 256), from, Math.min(out.length, from + 8));
    }
  }
  return out;
}

const files = await seedFiles();
const formats = [...new Set(files.map(({ format }) => format))];

test("every format that is read is damaged here", () => {
  expect(formats.length).toBeGreaterThanOrEqual(13);
});

test.each(formats)(
  "damaged %s is answered with tables and issues, and never an error",
  async (format) => {
    const seeds = files.filter((file) => file.format === format);
    const chance = chances(format.length * 7_919 + format.charCodeAt(0));
    for (let i = 0; i < FILES; i += 1) {
      const seed = seeds[i % seeds.length];
      if (!seed) throw new Error("no seed");
      const hurt = damaged(seed.bytes, chance);
      const bytes = seed.pack ? seed.pack(hurt) : hurt;
      const start = performance.now();
      if (format === "project") {
        expect(typeof readProject(bytes).ok).toBe("boolean");
        continue;
      }
      const { tables, issues } = await readTables([{ name: seed.name, bytes }]);
      for (const { code } of issues) expect(ISSUE_CODES).toContain(code);
      for (const table of tables) {
        preview(table, 50);
        const guessed = guessKind(table).kind;
        const kind = guessed === "none" ? "neighbourhoods" : guessed;
        const outcome = importTables([{ table, mapping: guessMapping(table, kind) }], {
          crs: "EPSG:25832",
          dataset: emptyDataset({ name: "x", number: "unknown" }, "EPSG:25832"),
        });
        for (const { counts } of outcome.tables)
          expect(counts.read).toBe(counts.accepted + counts.repaired + counts.rejected);
      }
      if (tables.length === 0) expect(issues.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(PATIENCE);
    }
  },
  FILES * PATIENCE,
);
