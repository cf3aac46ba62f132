import type { MeetingScreen } from "../screen.ts";
import { Plots } from "./Plots.tsx";
import { turnPlot } from "./told-plots.ts";

/** What is known of each plot, what is not, and whom it concerns. */
export const plots: MeetingScreen = {
  id: "plots",
  question: (_, m) => m.text("room.plots.heading"),
  has: ({ plots: all }) => all.length > 0,
  Screen: Plots,
  turn: turnPlot,
};
