import { useMemo } from "react";
import {
  type CouncilBasis,
  type CouncilFigures,
  type CouncilScores,
  councilBasis,
  councilFigures,
  councilScores,
  NOTHING,
  type PublicAlternative,
  type PublicCase,
} from "../engine/council/index.ts";
import { type Messages, messages } from "../messages/index.ts";
import { useMeeting } from "./meeting-store.ts";

/** An alternative with its figures; doing nothing is the first of them. */
export interface Reckoned {
  readonly alternative: PublicAlternative;
  readonly figures: CouncilFigures;
}

export interface OpenCase {
  readonly publicCase: PublicCase;
  readonly basis: CouncilBasis;
  /** Doing nothing, then the alternatives as they are lettered. */
  readonly reckoned: readonly [Reckoned, ...Reckoned[]];
  /** The class of each plot. */
  readonly scores: CouncilScores;
  readonly m: Messages;
}

const kept = new WeakMap<PublicCase, Omit<OpenCase, "m">>();

/** A case is reckoned once: it never changes while it is open. */
function opened(publicCase: PublicCase): Omit<OpenCase, "m"> {
  const known = kept.get(publicCase);
  if (known) return known;
  const basis = councilBasis(publicCase);
  const reckon = (alternative: PublicAlternative): Reckoned => ({
    alternative,
    figures: councilFigures(basis, alternative),
  });
  const made = {
    publicCase,
    basis,
    reckoned: [reckon(NOTHING), ...publicCase.alternatives.map(reckon)] as const,
    scores: councilScores(publicCase),
  };
  kept.set(publicCase, made);
  return made;
}

export function useMessages(): Messages {
  return messages(useMeeting(({ language }) => language));
}

/** The open case. Only screens ask, and they are shown when there is one. */
export function useCase(): OpenCase {
  const publicCase = useMeeting((state) => state.publicCase);
  const m = useMessages();
  if (publicCase === null) throw new Error("no case is open");
  return useMemo(() => ({ ...opened(publicCase), m }), [publicCase, m]);
}
