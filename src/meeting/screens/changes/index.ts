import { turnAlternative } from "../../turn-alternative.ts";
import type { MeetingScreen } from "../screen.ts";
import { Changes } from "./Changes.tsx";

/** What an alternative changes, neighbourhood by neighbourhood: only those that get something. */
export const changes: MeetingScreen = {
  id: "changes",
  question: (_, m) => m.text("room.changes.heading"),
  has: ({ alternatives }) => alternatives.length > 0,
  Screen: Changes,
  zoom: "near",
  turn: turnAlternative,
};
