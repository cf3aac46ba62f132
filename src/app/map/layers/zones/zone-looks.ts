import type { ZoneKind } from "../../../../engine/index.ts";
import type { IconImage } from "../../icons/icon-image.ts";

/** How a kind of zone is told from the others: a tint, and a hatch where many kinds may overlap. */
export interface ZoneLook {
  readonly light: string;
  readonly dark: string;
  readonly hatch?: "rise" | "fall" | "cross" | "dots" | "waves";
  readonly line?: boolean;
}

/** Dangers are hatched, noise is tinted by its own yellow and red as on Norwegian noise maps, plans and nature are dotted. */
export const ZONE_LOOKS: Readonly<Record<ZoneKind, ZoneLook>> = {
  flood: { light: "#2c6fa3", dark: "#6fb2e4", hatch: "waves" },
  stormSurge: { light: "#1f5b8c", dark: "#5b9fd6", hatch: "rise" },
  landslide: { light: "#8a5a2b", dark: "#cf9d67", hatch: "fall" },
  quickClay: { light: "#7a4f87", dark: "#c39ad0", hatch: "cross" },
  marineClay: { light: "#8f7f6a", dark: "#b8a78f", hatch: "dots" },
  sea: { light: "#4f8aa5", dark: "#6fb0cb", line: true },
  watercourse: { light: "#4f8aa5", dark: "#6fb0cb", line: true },
  roadNoise: { light: "#c79a1e", dark: "#e0bb4d" },
  railNoise: { light: "#b98a2a", dark: "#d8ae55", hatch: "rise" },
  landUse: { light: "#8a8f94", dark: "#8a979d", hatch: "dots" },
  cultivatedLand: { light: "#a38a2f", dark: "#d0b85a", hatch: "fall" },
  heritage: { light: "#8c3f54", dark: "#dc8ba0", hatch: "cross" },
  powerLine: { light: "#55606a", dark: "#aab6bd", line: true },
  road: { light: "#8d8270", dark: "#a89d8b", line: true },
  railway: { light: "#3d4a50", dark: "#b3c0c5", line: true },
  building: { light: "#8f887b", dark: "#9aa7ad" },
  drinkingWater: { light: "#1d7f86", dark: "#63c2c8", hatch: "waves" },
  contaminatedGround: { light: "#6b5b3a", dark: "#bfae88", hatch: "dots" },
  radon: { light: "#7d6a9a", dark: "#b7a6d3", hatch: "dots" },
  natureReserve: { light: "#3f7a52", dark: "#7fc096", hatch: "rise" },
};

const HATCH = {
  rise: "M-2 8 8-2M0 12 12 0M4 14 14 4",
  fall: "M-2 4 8 14M0 0 12 12M4-2 14 8",
  cross: "M0 12 12 0M0 0 12 12",
  dots: "M3 3h.01M9 9h.01",
  waves: "M0 3q3-2.5 6 0t6 0M0 9q3-2.5 6 0t6 0",
} as const;

export const zoneHatch = (kind: ZoneKind, theme: "light" | "dark"): IconImage | null => {
  const look = ZONE_LOOKS[kind];
  return look.hatch
    ? {
        id: `zone-${kind}@${theme}`,
        width: 12,
        height: 12,
        paths: [{ d: HATCH[look.hatch], stroke: look[theme], width: look.hatch === "dots" ? 2 : 1.1 }],
      }
    : null;
};
