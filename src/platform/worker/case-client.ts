import { proxy, wrap } from "comlink";
import type { CaseAsked, Dataset, Result } from "../../engine/index.ts";
import type { CaseBorder, CaseCheck, MadeCase } from "./case-desk.ts";
import { guardedWorker } from "./guarded-worker.ts";
import { Pieces, sendInPieces } from "./in-pieces.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Cases for the council: what stands between a draft and its case, and the case. */
export interface CaseProtocol {
  readonly check: (dataset: Dataset, asked: CaseAsked) => Promise<CaseCheck>;
  readonly make: (
    dataset: Dataset,
    asked: CaseAsked,
    basemap: Uint8Array | null,
  ) => Promise<Result<MadeCase, CaseCheck>>;
}

/** The same over the border: a dataset goes over once, in pieces, and so do cases come back. */
export function caseFace(border: () => CaseBorder): CaseProtocol {
  const next = oneAtATime();
  let loaded: { readonly by: CaseBorder; readonly dataset: Dataset } | null = null;
  const load = async (dataset: Dataset): Promise<CaseBorder> => {
    const by = border();
    if (loaded?.by === by && loaded.dataset === dataset) return by;
    loaded = null;
    await by.load(await sendInPieces(dataset, by.pieces));
    loaded = { by, dataset };
    return by;
  };
  return {
    check: (dataset, asked) => next(async () => (await load(dataset)).check(asked)),
    make: (dataset, asked, basemap) =>
      next(async () => {
        const by = await load(dataset);
        const coming = new Pieces();
        return coming.join(await by.make(asked, basemap, async (pieces) => coming.add(pieces)));
      }),
  };
}

/** In a worker, begun when first asked; where it breaks down the next question begins another. */
export function createCaseClient(): CaseProtocol {
  let open: CaseBorder | null = null;
  return caseFace(() => {
    open ??= openBorder(() => {
      open = null;
    });
    return open;
  });
}

function openBorder(onBreak: () => void): CaseBorder {
  const worker = new Worker(new URL("./case-worker.ts", import.meta.url), { type: "module", name: "case" });
  worker.addEventListener("error", onBreak);
  const { guarded } = guardedWorker(worker);
  const remote = wrap<CaseBorder>(worker);
  return {
    pieces: (pieces) => guarded(() => remote.pieces(pieces)),
    load: (rest) => guarded(() => remote.load(rest)),
    check: (asked) => guarded<CaseCheck>(async () => remote.check(asked)),
    make: (asked, basemap, take) =>
      guarded<Result<MadeCase, CaseCheck>>(async () => remote.make(asked, basemap, proxy(take))),
  };
}
