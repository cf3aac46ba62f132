import { useMemo } from "react";
import type { Change, Project, Scenario, ScenarioId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type SituationResult, useProject, useResults } from "../../state/index.ts";
import { areasInForce, datasetInForce } from "../../state/selectors/areas-in-force.ts";
import { changesInForce, scenarioOf } from "../../state/selectors/scenarios.ts";
import { useMessages } from "../../state/use-messages.ts";
import { type ChangedVerdict, changedVerdicts } from "./changed-verdicts.ts";
import { type ComparedArea, comparedAreas } from "./compared-areas.ts";
import { type Headline, headline } from "./headline.ts";

type SideName = "left" | "right";

/** One side: which situation it shows, and the engine's answer once it has come. */
export interface Side {
  readonly name: SideName;
  readonly id: ScenarioId | null;
  readonly title: string;
  readonly scenario: Scenario | null;
  readonly changes: readonly Change[];
  readonly result: SituationResult;
  readonly headline: Headline | null;
}

export interface Comparison {
  readonly project: Project;
  readonly left: Side;
  readonly right: Side;
  /** Empty until both sides have been answered. */
  readonly areas: readonly ComparedArea[];
  readonly verdicts: readonly ChangedVerdict[];
  readonly m: Messages;
}

function sideOf(name: SideName, project: Project, result: SituationResult, m: Messages): Side {
  const id = project.compare[name === "left" ? 0 : 1];
  const scenario = scenarioOf(project, id);
  const changes = changesInForce(project, id);
  return {
    name,
    id,
    title: scenario?.title ?? m.text("compare.today"),
    scenario,
    changes,
    result,
    headline: result.assessment ? headline(result.assessment, datasetInForce(project), changes) : null,
  };
}

/** Everything Sammenlign reads; null while no project is open. */
export function useComparison(): Comparison | null {
  const project = useProject((state) => state.project);
  const left = useResults((state) => state.left);
  const right = useResults((state) => state.right);
  const m = useMessages();
  const compared = useMemo(() => {
    if (!project || !left.assessment || !right.assessment) return { areas: [], verdicts: [] };
    return {
      areas: comparedAreas(left.assessment, right.assessment, areasInForce(project)),
      verdicts: changedVerdicts(left.assessment, right.assessment),
    };
  }, [project, left.assessment, right.assessment]);
  return useMemo(
    () =>
      project && {
        project,
        left: sideOf("left", project, left, m),
        right: sideOf("right", project, right, m),
        ...compared,
        m,
      },
    [project, left, right, compared, m],
  );
}
