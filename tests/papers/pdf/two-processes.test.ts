import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { caseFile } from "../../../src/engine/council/index.ts";
import { aCase } from "../a-case.ts";

const root = join(import.meta.dirname, "../../..");

/** Sums of everything that a process of its own, with its own clock's zone and language, makes of a case. */
function madeIn(
  folder: string,
  place: string,
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  const out = join(folder, place);
  for (const verb of ["papers", "sheets"])
    execFileSync(
      process.execPath,
      ["--import", "tsx", "src/cli/main.ts", verb, join(folder, "sak.json"), "--out", out],
      {
        cwd: root,
        env: { ...process.env, ...env },
      },
    );
  return Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [entry.name, createHash("sha256").update(readFileSync(path)).digest("hex")] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("two processes in different zones of time and languages make the same bytes of every paper", () => {
  const folder = mkdtempSync(join(tmpdir(), "spredt-papers-"));
  try {
    writeFileSync(join(folder, "sak.json"), caseFile(aCase()).text);
    const here = madeIn(folder, "a", { TZ: "Europe/Oslo", LANG: "nb_NO.UTF-8" });
    const there = madeIn(folder, "b", { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8" });
    expect(Object.keys(here).filter((name) => name.endsWith(".pdf")).length).toBeGreaterThan(4);
    expect(there).toEqual(here);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
