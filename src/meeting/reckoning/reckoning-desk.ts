import {
  caseFrame,
  type Drawing,
  proposalsFrame,
  publicMap,
  type ZoneDrawing,
  zoneMap,
} from "../../drawing/index.ts";
import {
  type CaseFault,
  councilBasis,
  councilFigures,
  councilScores,
  figureSums,
  findAgreement,
  type MemberView,
  NO_GROUND,
  NOTHING,
  type PublicAlternative,
  type PublicCase,
  type Result,
  readCase,
} from "../../engine/council/index.ts";
import type { MapWish } from "./map-wish.ts";
import type { OpeningStep, Reckoned, ReckonedCase } from "./reckoned-case.ts";

/** A map as it was drawn; `unnamed` where it is of zones. */
export type DrawnMap = Drawing & Partial<Pick<ZoneDrawing, "unnamed">>;

export type FoundAgreement = ReturnType<typeof findAgreement>;

export interface ReckoningDesk {
  /** Answers when the desk is there to be asked. */
  readonly ready: () => Promise<true>;
  /** Reads a case and reckons it. `withSums`: sums of the figures are wanted, too. Faults as `readCase` has them. */
  readonly open: (
    source: Blob | string,
    withSums: boolean,
    tell: (step: OpeningStep) => unknown,
  ) => Promise<Result<ReckonedCase, readonly CaseFault[]>>;
  /** A map of the case that was opened last. Rejects when there is none, or when it has no such alternative. */
  readonly draw: (wish: MapWish) => Promise<DrawnMap>;
  /** Which plots everyone could live with, of the case that was opened last: seconds, where there are many plots and members. */
  readonly agree: (views: readonly MemberView[]) => Promise<FoundAgreement>;
}

interface Kept {
  readonly publicCase: PublicCase;
  readonly reckoned: readonly Reckoned[];
}

/**
 * All of the room's heavy work, in a thread of its own; or, where there can be none, on the page: then `breathe` gives everybody else a turn
 * between one part and the next.
 */
export function reckoningDesk(breathe: () => Promise<void>): ReckoningDesk {
  let kept: Kept | null = null;
  const opened = (): Kept => {
    if (kept === null) throw new Error("the room was asked before there was a case");
    return kept;
  };
  return {
    ready: async () => true,
    open: async (source, withSums, tell) => {
      tell({ at: "reading" });
      const text = typeof source === "string" ? source : await source.text();
      await breathe();
      const read = readCase(text);
      if (!read.ok) return read;
      const { publicCase, hash } = read.value;
      const basis = councilBasis(publicCase);
      const of = 1 + publicCase.alternatives.length;
      const reckon = async (alternative: PublicAlternative, done: number): Promise<Reckoned> => {
        tell({ at: "reckoning", done, of });
        await breathe();
        return { alternative, figures: councilFigures(basis, alternative) };
      };
      const nothing = await reckon(NOTHING, 0);
      const rest: Reckoned[] = [];
      for (const alternative of publicCase.alternatives)
        rest.push(await reckon(alternative, 1 + rest.length));
      await breathe();
      const sums = withSums ? figureSums(publicCase) : null;
      const reckoned = [nothing, ...rest] as const;
      kept = { publicCase, reckoned };
      const shown = {
        ...publicCase,
        ground: { ...NO_GROUND, attribution: publicCase.ground.attribution },
      };
      return {
        ok: true,
        value: { publicCase: shown, hash, reckoned, scores: councilScores(publicCase), sums },
      };
    },
    draw: async (wish) => {
      await breathe();
      return drawn(wish, opened());
    },
    agree: async (views) => {
      await breathe();
      return findAgreement(opened().publicCase, views);
    },
  };
}

function drawn(wish: MapWish, { publicCase, reckoned }: Kept): DrawnMap {
  const { width, height, words } = wish;
  const frame = (wish.whole ? caseFrame : proposalsFrame)(publicCase, width, height);
  if (wish.kind === "zones") return zoneMap(publicCase, frame, { words }, wish.pointed || undefined);
  const found = reckoned.find(({ alternative }) => alternative.id === wish.letter);
  if (!found) throw new Error(`the case has no alternative ${wish.letter}`);
  const shown = { room: true, plots: wish.plots, houses: true };
  return publicMap(publicCase, found.alternative, found.figures, frame, shown, { words });
}
