import { AskError, type AskFailure } from "./ask-failure.ts";
import { createAsker } from "./asker.ts";
import type { PublicCache } from "./public-cache.ts";
import type { PublicFile, PublicSourceId } from "./public-source.ts";
import { PUBLIC_SOURCES } from "./public-sources.ts";
import { askMunicipalities, type ListedMunicipality } from "./sources/municipalities.ts";

/** What becomes of one source. */
export type SourceState =
  | { readonly state: "waiting" }
  | { readonly state: "asking"; readonly done: number; readonly of: number; readonly bytes: number }
  | { readonly state: "fetched"; readonly file: PublicFile }
  | { readonly state: "failed"; readonly failure: AskFailure };

export interface GatherWorld {
  readonly fetch: typeof fetch;
  readonly cache: PublicCache;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly hear: (source: PublicSourceId, state: SourceState) => void;
  readonly anew?: boolean;
  readonly patience?: number;
}

/** Services are public and others use them too. */
const AT_ONCE = 3;

/**
 * Fetches the sources asked for. A source that fails is told and the others go on; stopping keeps every answer that has come,
 * so that the next fetch goes on from there.
 * @param municipality four digits
 * @throws Error when `municipality` is not four digits (our own bug), and the signal's reason when it is stopped
 */
export async function gatherPublicData(
  municipality: string,
  sources: readonly PublicSourceId[],
  world: GatherWorld,
): Promise<readonly PublicFile[]> {
  if (!/^\d{4}$/.test(municipality)) throw new Error("a municipality has a number of four digits");
  const files = new Map<PublicSourceId, PublicFile>();
  for (const id of sources) world.hear(id, { state: "waiting" });
  let next = 0;
  const lane = async () => {
    while (next < sources.length) {
      const id = sources[next] as PublicSourceId;
      next += 1;
      const file = await one(id);
      if (file) files.set(id, file);
    }
  };
  const one = async (id: PublicSourceId): Promise<PublicFile | undefined> => {
    world.signal.throwIfAborted();
    const { owner, licence, gather } = PUBLIC_SOURCES[id];
    let steps = { done: 0, of: 1 };
    const told = (bytes: number) => world.hear(id, { state: "asking", ...steps, bytes });
    const ask = createAsker({ ...world, hearBytes: told });
    told(0);
    try {
      const { name, bytes } = await gather(municipality, ask, (done, of) => {
        steps = { done, of };
        told(0);
      });
      const file = {
        name,
        bytes,
        origin: { owner, licence, date: (ask.oldest() ?? world.now()).slice(0, 10) },
      };
      world.hear(id, { state: "fetched", file });
      return file;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      world.hear(id, { state: "failed", failure: error.failure });
      return undefined;
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  try {
    await Promise.all(lanes);
  } finally {
    // A lane that is still under way ends before we do, and what ends it has been told already.
    await Promise.allSettled(lanes);
  }
  return sources.flatMap((id) => files.get(id) ?? []);
}

/** The list to choose a municipality from; null where the service cannot be reached or answers otherwise than expected. */
export async function listMunicipalities(
  world: Omit<GatherWorld, "hear">,
): Promise<readonly ListedMunicipality[] | null> {
  try {
    return await askMunicipalities(createAsker(world));
  } catch (error) {
    if (error instanceof AskError) return null;
    throw error;
  }
}
