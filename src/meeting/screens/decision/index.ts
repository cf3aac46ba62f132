import type { MeetingScreen } from "../screen.ts";
import { DecisionScreen } from "./DecisionScreen.tsx";

/** What was asked, what was decided and why: written in the meeting, kept by nobody until it is asked for as a file. */
export const decision: MeetingScreen = {
  id: "decision",
  question: (_, m) => m.text("room.decision.heading"),
  has: () => true,
  Screen: DecisionScreen,
};
