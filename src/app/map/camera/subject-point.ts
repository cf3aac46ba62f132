import type { Point, Subject } from "../../../engine/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { buildingsById, dwellingsById, placesInForce } from "../../state/selectors/places.ts";
import { plotsInForce, replacedPlots } from "../../state/selectors/plots-in-force.ts";
import type { Scene } from "../scene.ts";

/** Where a place stands that is shown by a mark; null for areas, owners of several buildings, and what is gone. */
export function subjectPoint(
  { kind, id }: Subject,
  scene: Pick<Scene, "dataset" | "changes" | "assessment">,
): Point | null {
  const { dataset, changes, assessment } = scene;
  const found = <Id extends string, Place>(map: ReadonlyMap<Id, Place>) =>
    (map as ReadonlyMap<string, Place>).get(id);
  switch (kind) {
    case "plot": {
      const plot = plotsInForce(dataset, changes).find((one) => one.plot.id === id);
      const aside = plot ? undefined : replacedPlots(dataset, changes).find((one) => one.plot.id === id);
      return plot ? (plot.proposals[0]?.at ?? plot.plot.at) : (aside?.plot.at ?? null);
    }
    case "dwelling":
      return found(dwellingsById(placesInForce(dataset, changes)))?.at ?? null;
    case "building":
      return found(buildingsById(dataset))?.at ?? null;
    case "site":
      return (assessment && indexAssessment(assessment).site(id)?.at) ?? null;
    default:
      return null;
  }
}
