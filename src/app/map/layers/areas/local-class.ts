import type { LocalClass } from "../../../../engine/index.ts";
import type { IconImage } from "../../icons/icon-image.ts";
import type { MapColours } from "../../map-colours.ts";
import type { Scene } from "../../scene.ts";

/** The classes in the order of the scale, from low among low to high among high. */
export const LOCAL_CLASSES = [
  "low-low",
  "low-high",
  "not-significant",
  "high-low",
  "high-high",
] as const satisfies readonly LocalClass[];
export type DrawnClass = (typeof LOCAL_CLASSES)[number];

/** The ends of the diverging scale for areas like their neighbours, its pale steps for those that stand alone. */
export const localRamp = ({ headroom }: MapColours): readonly string[] =>
  [6, 4, 3, 2, 0].map((step) => headroom[step] as string);

/** Step of an area on that scale; −1 where its residents are not known or the question has no answer. */
export function localStep(id: string, { localMoran }: Pick<Scene, "localMoran">): number {
  const found = localMoran?.areas.find((area) => area.id === id)?.class ?? "unknown";
  return found === "unknown" ? -1 : LOCAL_CLASSES.indexOf(found);
}

/** Dots are high and dashes are low, so that the classes can be told apart without colour; nothing is nothing. */
const STROKES: Readonly<Partial<Record<DrawnClass, string>>> = {
  "low-low": "M2 4h5M10 12h5",
  "low-high": "M2 4h5M10 12h5",
  "high-low": "M4 4h.01M12 12h.01",
  "high-high": "M4 4h.01M12 12h.01",
};

export interface ClassPattern {
  readonly class: DrawnClass;
  readonly step: number;
  readonly image: IconImage;
}

export const classPatterns = ({ theme, colours }: Scene): readonly ClassPattern[] =>
  LOCAL_CLASSES.flatMap((name, step): readonly ClassPattern[] => {
    const d = STROKES[name];
    if (d === undefined) return [];
    const dots = name.startsWith("high");
    const likeNeighbours = name === "high-high" || name === "low-low";
    const stroke = likeNeighbours ? colours.paper : dots ? colours.purple : colours.teal;
    return [
      {
        class: name,
        step,
        image: {
          id: `area-${name}@${theme}`,
          width: 16,
          height: 16,
          paths: [{ d, stroke, width: dots ? 3 : 1.4 }],
        },
      },
    ];
  });
