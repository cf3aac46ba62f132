import {
  type Area,
  type AttackResult,
  attackRelease,
  type Dataset,
  type MadeRelease,
  makeRelease,
  QUICK_ATTACK,
  type ReleaseAsked,
  type ReleaseRefusal,
  type Result,
  zoneOutlines,
} from "../../engine/index.ts";
import { type Piece, Pieces } from "./in-pieces.ts";

/** What a release is asked with besides the dataset, which goes ahead. */
export type ReleaseWish = Omit<ReleaseAsked, "dataset">;

/** A release as it would be: nothing has left, and asking again gives the same bytes. */
export interface PreparedRelease {
  readonly made: MadeRelease;
  /** Outline of each zone, by its id, metres. */
  readonly outlines: ReadonlyMap<string, Area>;
}

/** Chance of the attacks alone; the noise has its own, which no seed touches. */
const SEED = 1;

/** Releases at the border: the dataset comes in pieces and is kept. */
export interface ReleaseBorder {
  pieces(pieces: readonly Piece[]): Promise<void>;
  load(rest: Dataset): Promise<void>;
  prepare(wish: ReleaseWish): Promise<Result<PreparedRelease, ReleaseRefusal>>;
  attack(
    wish: ReleaseWish,
    onResult: (result: AttackResult, of: number) => void,
  ): Promise<Result<readonly AttackResult[], ReleaseRefusal>>;
}

export function releaseDesk(): ReleaseBorder {
  const coming = new Pieces();
  let dataset: Dataset | null = null;
  const asked = (wish: ReleaseWish): ReleaseAsked => {
    if (!dataset) throw new Error("a release was asked for before there was a dataset");
    return { ...wish, dataset };
  };
  return {
    pieces: async (pieces) => coming.add(pieces),
    load: async (rest) => {
      dataset = coming.join(rest);
    },
    prepare: async (wish) => {
      const whole = asked(wish);
      const made = makeRelease(whole);
      if (!made.ok) return made;
      const outlineOf = new Map<string, Area>(
        whole.dataset.neighbourhoods.map(({ id, outline }) => [id, outline]),
      );
      return { ok: true, value: { made: made.value, outlines: zoneOutlines(made.value.file, outlineOf) } };
    },
    attack: async (wish, onResult) => attackRelease(asked(wish), QUICK_ATTACK, SEED, onResult),
  };
}
