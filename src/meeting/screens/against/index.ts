import { turnAlternative } from "../../turn-alternative.ts";
import type { MeetingScreen } from "../screen.ts";
import { Against } from "./Against.tsx";

/** One alternative held against another, or against doing nothing, on the same ground. */
export const against: MeetingScreen = {
  id: "against",
  question: (_, m) => m.text("room.against.heading"),
  has: ({ alternatives }) => alternatives.length > 0,
  Screen: Against,
  zoom: "near",
  turn: turnAlternative,
};
