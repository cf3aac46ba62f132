import type { Dataset } from "../../engine/index.ts";
import { machinery } from "./machinery.ts";
import { say } from "./say.ts";

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

/** The hash of a dataset, from the engine, which takes it in on the way; null, and said, when the engine is down. */
export async function hashInEngine(dataset: Dataset): Promise<string | null> {
  try {
    return (await loadInEngine(dataset)).datasetHash;
  } catch (error) {
    console.error(error);
    say("danger", "commands.toast.engineFailed");
    return null;
  }
}

/** Another engine begins empty. */
export function forgetLoaded(): void {
  loaded = null;
}
