import { useMemo } from "react";
import type { Assessment, Change, Dataset, Project, RuleSet, Scenario } from "../../engine/index.ts";
import type { Messages } from "../../messages/index.ts";
import { useProject, useResults } from "./index.ts";
import { datasetInForce } from "./selectors/areas-in-force.ts";
import { type Places, placesInForce } from "./selectors/places.ts";
import { ruleSetInForce } from "./selectors/rule-sets.ts";
import { changesInForce, scenarioOf } from "./selectors/scenarios.ts";
import { useMessages } from "./use-messages.ts";

/** All that a panel reads: what is registered, what the scenario changes, and the engine's answers before and after. */
export interface Reading {
  readonly project: Project;
  /** With the areas of the level in force. */
  readonly dataset: Dataset;
  readonly scenario: Scenario | null;
  readonly changes: readonly Change[];
  readonly places: Places;
  readonly ruleSet: RuleSet;
  /** Null until the first answer has come. */
  readonly today: Assessment | null;
  /** The scenario's answer; today's own when none is active. */
  readonly active: Assessment | null;
  /** The same as `active`, by the name that names are made from (`Named`). */
  readonly assessment: Assessment | null;
  /** A newer answer is on its way: what is shown is marked as older. */
  readonly stale: boolean;
  /** Message key or reason when the engine could not answer. */
  readonly failed: string | null;
  readonly m: Messages;
}

/** Null while no project is open. */
export function useReading(): Reading | null {
  const project = useProject((state) => state.project);
  const today = useResults((state) => state.today);
  const active = useResults((state) => state.active);
  const m = useMessages();
  return useMemo(() => {
    if (!project) return null;
    const changes = changesInForce(project, project.active);
    const dataset = datasetInForce(project);
    return {
      project,
      dataset,
      scenario: scenarioOf(project, project.active),
      changes,
      places: placesInForce(dataset, changes),
      ruleSet: ruleSetInForce(project),
      today: today.assessment,
      active: active.assessment,
      assessment: active.assessment,
      stale: active.stale || today.stale,
      failed: active.failed,
      m,
    };
  }, [project, today, active, m]);
}
