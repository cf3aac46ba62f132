import { proxy, wrap } from "comlink";
import {
  type AttackResult,
  type Dataset,
  emptyDataset,
  type ReleaseRefusal,
  type Result,
} from "../../engine/index.ts";
import { guardedWorker } from "./guarded-worker.ts";
import { sendInPieces } from "./in-pieces.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { PreparedRelease, ReleaseBorder, ReleaseWish } from "./release-desk.ts";

/** Releases as they would be, and attacks on them. Nothing here stores or hands out anything. */
export interface ReleaseProtocol {
  /** The release as it would be, or why it cannot be. */
  readonly prepare: (dataset: Dataset, wish: ReleaseWish) => Promise<Result<PreparedRelease, ReleaseRefusal>>;
  /** Makes the quick attacks on it, seconds, and tells of each as it ends. */
  readonly attack: (
    dataset: Dataset,
    wish: ReleaseWish,
    onResult: (result: AttackResult, of: number) => void,
  ) => Promise<Result<readonly AttackResult[], ReleaseRefusal>>;
  /** Ends what is under way and what waits: all of it rejects. */
  readonly stop: () => void;
}

interface Desk extends Pick<ReleaseProtocol, "prepare" | "attack"> {
  readonly end: () => void;
}

/** A thread that attacks hears nothing: to stop it is to end its worker. */
export function createReleaseClient(): ReleaseProtocol {
  let desk: Desk | null = null;
  const open = (): Desk => {
    desk ??= openDesk();
    return desk;
  };
  return {
    prepare: (dataset, wish) => open().prepare(dataset, wish),
    attack: (dataset, wish, onResult) => open().attack(dataset, wish, onResult),
    stop: () => {
      desk?.end();
      desk = null;
    },
  };
}

function openDesk(): Desk {
  const worker = new Worker(new URL("./release-worker.ts", import.meta.url), {
    type: "module",
    name: "release",
  });
  const { guarded, end } = guardedWorker(worker);
  const remote = wrap<ReleaseBorder>(worker);
  const next = oneAtATime();
  let loaded: Dataset | null = null;
  const load = async (dataset: Dataset) => {
    if (loaded === dataset) return;
    loaded = null;
    const rest = await sendInPieces(whatItReads(dataset), (pieces) => guarded(() => remote.pieces(pieces)));
    await guarded(() => remote.load(rest));
    loaded = dataset;
  };
  return {
    prepare: (dataset, wish) =>
      next(async () => {
        await load(dataset);
        return guarded<Result<PreparedRelease, ReleaseRefusal>>(async () => remote.prepare(wish));
      }),
    attack: (dataset, wish, onResult) =>
      next(async () => {
        await load(dataset);
        return guarded<Result<readonly AttackResult[], ReleaseRefusal>>(async () =>
          remote.attack(wish, proxy(onResult)),
        );
      }),
    end: () => end("the release's worker was stopped"),
  };
}

/** Roads, buildings and the address register of a city have no part in a release, and are not copied. */
const whatItReads = ({ municipality, crs, neighbourhoods, dwellings, placements }: Dataset): Dataset => ({
  ...emptyDataset(municipality, crs),
  municipality,
  neighbourhoods,
  dwellings,
  placements,
});
