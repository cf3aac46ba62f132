import type { Loss } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { pointsText } from "./points-text.ts";
import { ruleTitle } from "./rule-book.ts";

/** "Holdeplass (4,1)"; a dash for a plot among the best. */
export const lossText = (loss: Loss | null, m: Messages): string =>
  loss
    ? m.text("whyNot.loss", {
        criterion: ruleTitle(loss.criterion, m),
        points: pointsText(loss.points, m),
        unknown: String(loss.unknown),
      })
    : "–";
