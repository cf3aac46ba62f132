import type { IconImage } from "../../icons/icon-image.ts";
import type { Scene } from "../../scene.ts";

/** A house with a roof, filled: it is proposed, not only possible. */
const HOUSE = "M18 4 30.5 14.3V29a1.8 1.8 0 0 1-1.8 1.8H7.3A1.8 1.8 0 0 1 5.5 29V14.3z";

export const proposalIconId = (houses: number, held: boolean, theme: "light" | "dark"): string =>
  `proposal-${houses}${held ? "-held" : ""}@${theme}`;

/** The number of houses stands in it. */
export const proposalIcon = (houses: number, held: boolean, { theme, colours }: Scene): IconImage => ({
  id: proposalIconId(houses, held, theme),
  width: 36,
  height: 36,
  paths: [
    { d: HOUSE, stroke: held ? colours.petrol : colours.paper, width: held ? 6 : 5 },
    { d: HOUSE, fill: colours.orange, stroke: colours.paper, width: 2 },
  ],
  texts: [
    { text: String(houses), x: 18, y: 25.5, size: 14, fill: theme === "light" ? "#ffffff" : "#1b0f06" },
  ],
});
