import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ModuleItem, parseSync } from "@swc/core";
import { cruise, type ICruiseResult } from "dependency-cruiser";

const root = join(import.meta.dirname, "../..");
const law = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs"));

export interface Verdict {
  readonly modules: number;
  readonly dependencies: number;
  readonly violations: readonly string[];
}

/** Holds the project's own sources against the law of imports. */
export function holdSources(): Promise<Verdict> {
  return inTemporaryTree((base) => cpSync(join(root, "src"), join(base, "src"), { recursive: true }));
}

/** Holds a small tree made of `files` (path under src → text) against the law. */
export function holdPlanted(files: Readonly<Record<string, string>>): Promise<Verdict> {
  return inTemporaryTree((base) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(base, "src", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  });
}

async function inTemporaryTree(fill: (base: string) => void): Promise<Verdict> {
  const base = mkdtempSync(join(tmpdir(), "spredt-law-"));
  try {
    symlinkSync(join(root, "node_modules"), join(base, "node_modules"));
    fill(base);
    leaveOnlyImports(join(base, "src"));
    return await hold(base);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** The checker's parser knows TypeScript but no JSX: every .tsx is reduced to what the law is about, its imports. */
function leaveOnlyImports(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".tsx")) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    const { body } = parseSync(text, { syntax: "typescript", tsx: true, target: "es2022" });
    const asked = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(
      ([, path]) => `void import("${path}");`,
    );
    writeFileSync(file, [...body.flatMap(importOf), ...asked, "export {};"].join("\n"));
  }
}

function importOf(item: ModuleItem): string[] {
  switch (item.type) {
    case "ImportDeclaration":
      return [
        item.typeOnly ? `import type {} from "${item.source.value}";` : `import "${item.source.value}";`,
      ];
    case "ExportAllDeclaration":
      return [`export * from "${item.source.value}";`];
    case "ExportNamedDeclaration":
      return item.source ? [`export {} from "${item.source.value}";`] : [];
    default:
      return [];
  }
}

async function hold(base: string): Promise<Verdict> {
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
