import type { PlotId } from "../../../engine/index.ts";
import { isSuperseded } from "../../../platform/index.ts";
import { readProject } from "../../state/index.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { changesInForce } from "../../state/selectors/scenarios.ts";
import { houseTrialsStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { loadInEngine } from "../engine-desk.ts";
import { machinery } from "../machinery.ts";

/** Tries every number of houses on one plot; `of` is the key of the assessment that is shown. Asked when somebody looks, and not again. */
export const tryHouseCounts = defineCommand<{ readonly plot: PlotId; readonly of: string }>({
  id: "tryHouseCounts",
  available: hasProject,
  run: async ({ plot, of }) => {
    const { project } = readProject();
    const { asked } = houseTrialsStore.getState();
    if (!project || (asked?.plot === plot && asked.of === of)) return;
    houseTrialsStore.setState({ asked: { plot, of, trials: null } });
    const situated = {
      changes: changesInForce(project, project.active),
      ruleSet: ruleSetInForce(project),
      level: project.level,
    };
    try {
      await loadInEngine(project.dataset);
      const trials = await machinery().engine.houseTrials(situated, plot);
      houseTrialsStore.setState((now) =>
        now.asked?.plot === plot && now.asked.of === of ? { asked: { plot, of, trials } } : now,
      );
    } catch (error) {
      // Another plot has been asked about, or the engine is down, which the assessor says on the whole page.
      if (!isSuperseded(error)) console.error(error);
    }
  },
});
