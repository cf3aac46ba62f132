import type { MeetingScreen } from "../screen.ts";
import { Density } from "./Density.tsx";
import { turnArea } from "./dense-areas.ts";

/** Where municipal homes stand close today, and where there are none: before anything is proposed. */
export const density: MeetingScreen = {
  id: "density",
  question: (_, m) => m.text("room.density.heading"),
  has: () => true,
  Screen: Density,
  zoom: "whole",
  turn: turnArea,
};
