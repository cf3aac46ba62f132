import type { MeetingScreen } from "../screen.ts";
import { Protected } from "./Protected.tsx";

/** What may be shown of homes in use: zones in three classes, districts to the nearest five; or why there is nothing to show. */
export const protectedFigures: MeetingScreen = {
  id: "protected",
  question: (_, m) => m.text("room.protected.heading"),
  has: () => true,
  Screen: Protected,
  zoom: "whole",
};
