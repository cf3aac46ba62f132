import { turnAlternative } from "../../turn-alternative.ts";
import type { MeetingScreen } from "../screen.ts";
import { Alternatives } from "./Alternatives.tsx";

/** The alternatives side by side with doing nothing, seen with the same camera. */
export const alternatives: MeetingScreen = {
  id: "alternatives",
  question: ({ question }) => question,
  has: () => true,
  Screen: Alternatives,
  zoom: "near",
  turn: turnAlternative,
};
