import { releaseTrialStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";

/** Ends the attacks under way. What they had found is let go of: half a trial proves nothing. */
export const stopAttacks = defineCommand({
  id: "stopAttacks",
  run: () => {
    if (releaseTrialStore.getState().attacking !== "running") return;
    releaseTrialStore.setState({ attacking: "stopped", results: [], attacks: 0 });
    machinery().releases.stop();
  },
});
