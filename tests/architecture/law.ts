import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";

const root = join(import.meta.dirname, "../..");
const law = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs"));

export interface Verdict {
  readonly modules: number;
  readonly dependencies: number;
  readonly violations: readonly string[];
}

/** Holds the tree under `base/src` against the law of imports. */
export async function hold(base: string): Promise<Verdict> {
  const { output } = await cruise(["src"], {
    ...law.options,
    baseDir: base,
    tsConfig: undefined,
    ruleSet: { forbidden: law.forbidden },
    validate: true,
    outputType: "json",
  });
  const result: ICruiseResult = typeof output === "string" ? JSON.parse(output) : output;
  return {
    modules: result.summary.totalCruised,
    dependencies: result.summary.totalDependenciesCruised ?? 0,
    violations: result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

/** Holds a small tree made of `files` (path under src → text) against the law. */
export async function holdPlanted(files: Readonly<Record<string, string>>): Promise<Verdict> {
  const base = mkdtempSync(join(tmpdir(), "spredt-law-"));
  try {
    symlinkSync(join(root, "node_modules"), join(base, "node_modules"));
    for (const [path, text] of Object.entries(files)) {
      const file = join(base, "src", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return await hold(base);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
