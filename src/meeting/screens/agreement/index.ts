import { caseCriteria } from "../../../engine/council/index.ts";
import type { MeetingScreen } from "../screen.ts";
import { AgreementScreen } from "./AgreementScreen.tsx";

/** What everyone can live with: members say what matters, and the plots that are among the best for all stand out. */
export const agreement: MeetingScreen = {
  id: "agreement",
  question: (_, m) => m.text("agreement.question"),
  // With three plots or fewer, all of them are among the three best.
  has: (publicCase) => publicCase.plots.length > 3 && caseCriteria(publicCase).length > 0,
  Screen: AgreementScreen,
};
