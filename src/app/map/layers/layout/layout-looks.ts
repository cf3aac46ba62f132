import type { LimitCause } from "../../../../engine/index.ts";
import type { IconImage } from "../../icons/icon-image.ts";

interface Look {
  readonly light: string;
  readonly dark: string;
  readonly hatch: "rise" | "fall" | "cross" | "dots" | "waves";
}

const water: Look = { light: "#2c6fa3", dark: "#6fb2e4", hatch: "waves" };
const ground: Look = { light: "#8a5a2b", dark: "#cf9d67", hatch: "fall" };
const noise: Look = { light: "#a67410", dark: "#e0bb4d", hatch: "cross" };
const nature: Look = { light: "#3f7a52", dark: "#7fc096", hatch: "dots" };
const built: Look = { light: "#6b7a81", dark: "#9aa9b0", hatch: "rise" };

/** The hatch of the ground that a cause keeps free: water waves, ground falls, noise crosses, what has been built rises, nature is dotted. */
const LOOKS: Readonly<Record<LimitCause, Look>> = {
  boundary: built,
  building: built,
  road: built,
  railway: built,
  powerLine: built,
  landUse: { ...built, hatch: "dots" },
  flood: water,
  stormSurge: water,
  sea: water,
  watercourse: water,
  drinkingWater: water,
  landslide: ground,
  quickClay: { ...ground, hatch: "cross" },
  marineClay: { ...ground, hatch: "dots" },
  contaminatedGround: { ...ground, hatch: "cross" },
  redNoise: { light: "#b3472e", dark: "#e68a70", hatch: "cross" },
  yellowNoise: noise,
  cultivatedLand: { light: "#86701f", dark: "#d0b85a", hatch: "fall" },
  heritage: { light: "#8c3f54", dark: "#dc8ba0", hatch: "cross" },
  natureReserve: nature,
};

const HATCH: Readonly<Record<Look["hatch"], string>> = {
  rise: "M-2 8 8-2M0 12 12 0M4 14 14 4",
  fall: "M-2 4 8 14M0 0 12 12M4-2 14 8",
  cross: "M0 12 12 0M0 0 12 12",
  dots: "M3 3h.01M9 9h.01",
  waves: "M0 3q3-2.5 6 0t6 0M0 9q3-2.5 6 0t6 0",
};

export const removedHatch = (cause: LimitCause, theme: "light" | "dark"): IconImage => {
  const look = LOOKS[cause];
  return {
    id: `layout-${cause}@${theme}`,
    width: 12,
    height: 12,
    paths: [{ d: HATCH[look.hatch], stroke: look[theme], width: look.hatch === "dots" ? 2 : 1.1 }],
  };
};

export const removedColour = (cause: LimitCause, theme: "light" | "dark"): string => LOOKS[cause][theme];
