import {
  NO_WEIGHING,
  type PlotId,
  type RequirementState,
  requirementOutcomes,
} from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Reading } from "../../../state/use-reading.ts";

const outcomes = remember(requirementOutcomes);

/** How each plot stands to all that is required; null where nothing is, or there is no answer yet. */
export const requirementStates: (reading: Reading) => ReadonlyMap<PlotId, RequirementState> | null = remember(
  ({ active, project }: Reading) => {
    const { requirements } = project.siting?.weighing ?? NO_WEIGHING;
    if (!active || requirements.length === 0) return null;
    const judged = outcomes(active, requirements);
    // A file may hold what nobody can require here; it then requires nothing.
    return judged.ok ? new Map(judged.value.map(({ plot, state }) => [plot, state])) : null;
  },
);
