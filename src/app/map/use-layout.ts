import { useMemo } from "react";
import { checkLayout } from "../../engine/index.ts";
import { useProject, useView } from "../state/index.ts";
import { datasetInForce } from "../state/selectors/areas-in-force.ts";
import { plotLayout } from "../state/selectors/plot-layout.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import type { LayoutShown } from "./layout-shown.ts";
import { usePlan } from "./use-plan.ts";

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
