import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Data sets with known answers lie beside the repository on some machines and are never committed. */
const folder = join(import.meta.dirname, "../../../shared/truth");

export const hasTruth = existsSync(folder);
if (!hasTruth) console.warn("../shared/truth is not there: tests against R and PySAL are skipped.");

/** The text of one file of it. */
export const truth = (path: string): string => readFileSync(join(folder, path), "utf8");
