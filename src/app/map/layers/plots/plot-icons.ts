import type { Tone } from "../../../state/tone.ts";
import type { IconImage, IconPath } from "../../icons/icon-image.ts";
import type { Scene } from "../../scene.ts";

/** A house with a roof, 22 × 22 on a sheet of 32. */
const HOUSE = "M16 4 26.5 12.8V25.5a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5V12.8z";

/** The state of the plot's hard constraints, as a small mark at the corner of the house: shape first, colour second. */
function badge(tone: Tone, { colours }: Scene): readonly IconPath[] {
  const disc: IconPath = { d: "M25.5 19a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z", fill: colours.paper };
  switch (tone) {
    case "within":
      return [disc, { d: "M25.5 21a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z", fill: colours.teal }];
    case "consider":
      return [disc, { d: "M25.5 20.6 29.3 27.5h-7.6z", fill: colours.orangeEdge }];
    case "justify":
      return [disc, { d: "M22.500 21.5h6v6h-6z".replaceAll("500", "5"), fill: colours.purple }];
    case "unknown":
      return [disc, { d: "M25.5 20.8l3.7 3.7-3.7 3.7-3.7-3.7z", stroke: colours.muted, width: 1.3 }];
    case "info":
      return [];
  }
}

export const plotIconId = (number: number, tone: Tone, selected: boolean, theme: "light" | "dark"): string =>
  `plot-${number}-${tone}${selected ? "-selected" : ""}@${theme}`;

export const plotIcon = (number: number, tone: Tone, selected: boolean, scene: Scene): IconImage => {
  const { theme, colours } = scene;
  return {
    id: plotIconId(number, tone, selected, theme),
    width: 32,
    height: 32,
    paths: [
      { d: HOUSE, stroke: colours.paper, width: selected ? 7 : 5 },
      {
        d: HOUSE,
        fill: colours.paper,
        stroke: selected ? colours.petrol : colours.orangeEdge,
        width: selected ? 3 : 2.2,
      },
      ...badge(tone, scene),
    ],
    texts: [
      {
        text: String(number),
        x: 16,
        y: 22,
        size: number > 99 ? 9 : 12,
        fill: selected ? colours.petrol : colours.orangeEdge,
      },
    ],
  };
};
