import type { PlotGround, PlotZone } from "../../drawing/index.ts";
import {
  type Area,
  askLayout,
  cornersOf,
  type Dataset,
  footprintOf,
  type HousePlace,
  houseType,
  type LayoutAsked,
  layoutQuestion,
} from "../../engine/index.ts";
import type { Messages } from "../../messages/index.ts";

/** A plot and what lies around it as the project has it. Where houses have room on it is not reckoned yet: that takes a while, and the page has no part in it. */
export interface OwnGround extends Omit<PlotGround, "region" | "removed" | "houses"> {
  /** What is asked of houses there; null where nothing can be. Places are where somebody has put them. */
  readonly layout: {
    readonly near: Dataset;
    readonly asked: LayoutAsked;
    readonly places?: readonly HousePlace[];
  } | null;
  /** How many houses are proposed, with or without a place. */
  readonly proposed: number;
}

/** Surfaces of one name together. */
export function grouped(
  parts: readonly { readonly kind: string; readonly label: string; readonly shape: Area }[],
): readonly PlotZone[] {
  const names = new Map<string, { readonly kind: string; readonly shapes: Area[] }>();
  for (const { kind, label, shape } of parts) {
    const own = names.get(label) ?? { kind, shapes: [] };
    names.set(label, own);
    own.shapes.push(shape);
  }
  return [...names].map(([label, own]) => ({ label, ...own }));
}

/** The ground with the part where houses may stand, what takes room of it, and the houses. */
export function laidGround({ layout, proposed, ...ground }: OwnGround, m: Messages): PlotGround {
  const question = layout && layoutQuestion(layout.near, layout.asked);
  const answer = question ? askLayout(question, layout?.places) : null;
  const type = answer ? houseType(answer.houseType) : undefined;
  return {
    ...ground,
    region: answer?.region.shape ?? null,
    removed: grouped(
      (answer?.removed ?? []).map(({ cause, stops, shape }) => ({
        kind: cause,
        label: m.text("mapSheet.legend.removed", {
          cause: m.text(`houses.cause.${cause}`),
          stops: String(stops),
        }),
        shape,
      })),
    ),
    // Where somebody has put them, or where there is room: houses that no room was found for stand nowhere.
    houses:
      proposed > 0 && answer && type
        ? (layout?.places ?? answer.fit.placed).map((place) => cornersOf(place, footprintOf(type)))
        : [],
  };
}
