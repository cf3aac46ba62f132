import type { MeetingScreen } from "../screen.ts";
import { Earlier } from "./Earlier.tsx";

/** What was decided before, where it put houses and why, and whether today's rules would say otherwise. */
export const earlier: MeetingScreen = {
  id: "earlier",
  question: (_, m) => m.text("meeting.earlier.question"),
  has: (publicCase) => publicCase.decisions.length > 0,
  Screen: Earlier,
};
