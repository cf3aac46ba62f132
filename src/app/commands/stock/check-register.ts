import { type Quarter, quarter } from "../../../engine/index.ts";
import { readProject, readRegister } from "../../state/index.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { registerStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";

/** Looks through the register as it stands, unless that is done or under way. */
export const checkRegister = defineCommand({
  id: "checkRegister",
  available: hasProject,
  run: async () => {
    const { project } = readProject();
    if (!project) return;
    const { dataset } = project;
    const ruleSet = ruleSetInForce(project);
    const before = readRegister();
    const same = before.of?.dataset === dataset && before.of.ruleSet === ruleSet;
    if (same && before.standing !== "failed") return;
    const of = { dataset, ruleSet };
    registerStore.setState({ standing: "checking", of });
    try {
      const report = await machinery().register.check(dataset, { ruleSet, today: thisQuarter() });
      // Asked of another register meanwhile: that answer is on its way.
      if (readRegister().of === of) registerStore.setState({ standing: "ready", report });
    } catch (error) {
      console.error(error);
      if (readRegister().of === of) registerStore.setState({ standing: "failed" });
    }
  },
});

function thisQuarter(): Quarter {
  const [year, month] = machinery().today().split("-").map(Number);
  const now = quarter(`${year}Q${Math.ceil((month ?? 1) / 3)}`);
  if (!now) throw new Error("today is no day");
  return now;
}
