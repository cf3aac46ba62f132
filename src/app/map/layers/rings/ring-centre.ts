import type { Point, RingCount } from "../../../../engine/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import { placesInForce } from "../../../state/selectors/places.ts";
import { plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Scene } from "../../scene.ts";

export interface Rings {
  readonly at: Point;
  readonly before: readonly RingCount[];
  readonly after: readonly RingCount[];
  /** Used when nobody has counted: the circles stand without numbers. */
  readonly radii: readonly number[];
}

/** The rule that says how wide the rings are (D7), and its params in order. */
const radiiOf = ({ assessment }: Scene): readonly number[] => {
  const counted = assessment?.plots[0]?.ringsAfter ?? assessment?.sites[0]?.rings;
  return counted && counted.length > 0 ? counted.map(({ radius }) => radius) : [150, 300, 600];
};

/** Where the rings stand and what they hold: the draft first, then the plot, dwelling or site that is selected. */
export function ringsOf(scene: Scene): Rings | null {
  const { draft, selection, assessment } = scene;
  const radii = radiiOf(scene);
  if (draft) {
    const at = draftPoint(draft.change);
    if (!at) return null;
    const place = draft.answer?.place;
    return { at, radii, before: place?.ringsBefore ?? [], after: place?.ringsAfter ?? [] };
  }
  // Rings over a way that is being looked at only hide it.
  if (!selection || (scene.ways && scene.ways.ways.length > 0)) return null;
  const place = assessment && indexAssessment(assessment).place(selection.id);
  const before = place?.ringsBefore ?? [];
  const after = place?.ringsAfter ?? [];
  if (selection.kind === "plot") {
    const found = plotsInForce(scene.dataset, scene.changes).find(({ plot }) => plot.id === selection.id);
    return found ? { at: found.proposals[0]?.at ?? found.plot.at, radii, before, after } : null;
  }
  if (selection.kind === "dwelling") {
    const found = placesInForce(scene.dataset, scene.changes).dwellings.find(({ id }) => id === selection.id);
    return found ? { at: found.at, radii, before, after } : null;
  }
  if (selection.kind === "site") {
    const found = assessment && indexAssessment(assessment).site(selection.id);
    return found ? { at: found.at, radii, before: found.rings, after: found.rings } : null;
  }
  return null;
}

const draftPoint = (change: NonNullable<Scene["draft"]>["change"]): Point | null => {
  if (change.kind === "move-proposal") return change.to;
  if (change.kind === "open-plot") return change.at ?? null;
  return null;
};
