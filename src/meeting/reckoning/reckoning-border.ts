import {
  type CaseFault,
  type CouncilFigures,
  NOTHING,
  Pieces,
  type Result,
  sendInPieces,
  type TakePieces,
} from "../../engine/council/index.ts";
import type { OpeningStep, Reckoned, ReckonedCase } from "./reckoned-case.ts";
import type { ReckoningDesk } from "./reckoning-desk.ts";

/** A case on its way to the page: an alternative is told of once, and has its figures by its number. */
interface SentCase extends Omit<ReckonedCase, "reckoned"> {
  readonly figures: readonly CouncilFigures[];
}

/** The desk at the border between threads: a city's case goes over in pieces, each a message of its own, so that the page is never held by all of it. */
export interface ReckoningBorder extends Omit<ReckoningDesk, "open"> {
  readonly open: (
    source: Blob | string,
    withSums: boolean,
    tell: (step: OpeningStep) => unknown,
    take: TakePieces,
  ) => Promise<Result<SentCase, readonly CaseFault[]>>;
}

/** The worker's side of it, where nobody waits for a turn. */
export const reckoningBorder = (desk: ReckoningDesk): ReckoningBorder => ({
  ...desk,
  open: async (source, withSums, tell, take) => {
    const read = await desk.open(source, withSums, tell);
    if (!read.ok) return read;
    const { reckoned, ...rest } = read.value;
    const sent: SentCase = { ...rest, figures: reckoned.map(({ figures }) => figures) };
    return { ok: true, value: await sendInPieces(sent, take, async () => {}) };
  },
});

/** The page's side of it. */
export const openOver =
  (border: Pick<ReckoningBorder, "open">): ReckoningDesk["open"] =>
  async (source, withSums, tell) => {
    const coming = new Pieces();
    const read = await border.open(source, withSums, tell, async (pieces) => coming.add(pieces));
    if (!read.ok) return read;
    const { figures, ...rest } = coming.join(read.value);
    const reckoned = [NOTHING, ...rest.publicCase.alternatives].map(
      (alternative, at): Reckoned => ({ alternative, figures: figures[at] as CouncilFigures }),
    );
    return { ok: true, value: { ...rest, reckoned: reckoned as unknown as ReckonedCase["reckoned"] } };
  };
