import type { Dataset } from "../../engine/index.ts";
import { machinery } from "./machinery.ts";

interface Loaded {
  readonly dataset: Dataset;
  readonly answer: Promise<{ readonly datasetHash: string }>;
}
let loaded: Loaded | null = null;

/** Gives the engine a dataset unless it has it already: datasets are immutable, so the object tells them apart. */
export function loadInEngine(dataset: Dataset): Loaded["answer"] {
  if (loaded?.dataset === dataset) return loaded.answer;
  const mine: Loaded = { dataset, answer: machinery().engine.load(dataset) };
  loaded = mine;
  mine.answer.catch(() => {
    if (loaded === mine) loaded = null;
  });
  return mine.answer;
}

/** Another engine begins empty. */
export function forgetLoaded(): void {
  loaded = null;
}
