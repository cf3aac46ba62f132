import { ZONE_FILLS } from "../drawing/index.ts";
import type { ScoreClass } from "../engine/council/index.ts";
import type { Messages } from "../messages/index.ts";

/** The colours of the zones' own classes: fewest to most, as on the map of zones. */
const FILLS: Readonly<Record<ScoreClass, string>> = {
  few: ZONE_FILLS["0-4"],
  some: ZONE_FILLS["5-9"],
  many: ZONE_FILLS["10+"],
};

/** The class of a plot in a word, with its colour. There is no number behind it to be told. */
export function ScoreMark({ shown, m }: { readonly shown: ScoreClass; readonly m: Messages }) {
  return (
    <span className="mt-score">
      <span className="mt-swatch" style={{ background: FILLS[shown] }} />
      <strong>{m.text("room.score.class", { shown })}</strong>
    </span>
  );
}
