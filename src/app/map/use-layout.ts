import { useMemo } from "react";
import { checkLayout, type HousePlace, type LayoutAnswer, type LayoutConflict } from "../../engine/index.ts";
import { useProject, useView } from "../state/index.ts";
import { datasetInForce } from "../state/selectors/areas-in-force.ts";
import { type PlotLayout, plotLayout } from "../state/selectors/plot-layout.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import { usePlan } from "./use-plan.ts";

/** Houses on the chosen plot, as the map draws them and the panel tells of them. */
export interface LayoutShown extends PlotLayout {
  /** Null until the worker has answered for this plot; may be of the layout before the last change. */
  readonly answer: LayoutAnswer | null;
  /** Where they stand this moment: under the pointer, as proposed, or where the search puts them. */
  readonly places: readonly HousePlace[];
  /** Of those places, whatever the worker is about. */
  readonly conflicts: readonly LayoutConflict[];
}

/** The layout of a plot of the situation that is worked in; null asks nothing. It lies here because the map asks as the panel does. */
export function useLayout(plot: string | null): LayoutShown | null {
  const project = useProject((state) => state.project);
  const otherwise = useView((view) => view.houseType);
  const drag = useView((view) => view.houseDrag);
  const own = useMemo(
    () =>
      project && plot !== null
        ? plotLayout(
            datasetInForce(project),
            changesInForce(project, project.active),
            ruleSetInForce(project),
            plot,
            otherwise,
          )
        : null,
    [project, plot, otherwise],
  );
  const { planned } = usePlan("layout", own?.task ?? null);
  const answer = planned && planned.answer?.plot === plot ? planned.answer : null;
  return useMemo(() => {
    if (!own) return null;
    const held = drag?.plot === own.plot.id ? drag.places : undefined;
    const found = answer?.houseType === own.site.type.id ? answer.places : undefined;
    const places = held ?? own.proposal?.layout ?? found ?? [];
    return { ...own, answer, places, conflicts: checkLayout(own.site, places) };
  }, [own, answer, drag]);
}
