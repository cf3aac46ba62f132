import type { Dataset } from "../../engine/index.ts";
import { breathe } from "../../platform/index.ts";
import { machinery } from "./machinery.ts";
import { say } from "./say.ts";

interface Loaded {
  readonly dataset: Dataset;
  readonly done: Promise<void>;
}
let loaded: Loaded | null = null;

/** Gives the engine a dataset unless it has it already: datasets are immutable, so the object tells them apart. */
export function loadInEngine(dataset: Dataset): Promise<void> {
  if (loaded?.dataset === dataset) return loaded.done;
  // To draw what changed and to send it are a turn each.
  const mine: Loaded = { dataset, done: breathe().then(() => machinery().engine.load(dataset)) };
  loaded = mine;
  mine.done.catch(() => {
    if (loaded === mine) loaded = null;
  });
  return mine.done;
}

/** The hash of a dataset, reckoned beside the page; null, and said, when it cannot be had. */
export async function hashBeside(dataset: Dataset): Promise<string | null> {
  try {
    const hash = await machinery().register.hash(dataset);
    // The step that it is for, with all that is drawn anew, has a turn of its own.
    await breathe();
    return hash;
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
