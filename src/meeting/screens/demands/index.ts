import type { MeetingScreen } from "../screen.ts";
import { Demands } from "./Demands.tsx";

/** What demands would cost that somebody has made: for the whole municipality, and never as a rule. */
export const demands: MeetingScreen = {
  id: "demands",
  question: (_, m) => m.text("meeting.demands.question"),
  has: (publicCase) => publicCase.demands.length > 0,
  Screen: Demands,
};
