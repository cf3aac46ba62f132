import { releaseTrialStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";

/** Makes the attacks on the release that has been prepared, and tells of each as it ends. */
export const attackPrepared = defineCommand({
  id: "attackPrepared",
  available: canEdit,
  run: async () => {
    const { asked, preparing, attacking } = releaseTrialStore.getState();
    if (!asked || preparing !== "answered" || attacking === "running") return;
    const { dataset, ...wish } = asked;
    releaseTrialStore.setState({ attacking: "running", results: [], attacks: 0 });
    const isWanted = () => {
      const now = releaseTrialStore.getState();
      return now.asked === asked && now.attacking === "running";
    };
    try {
      const answer = await machinery().releases.attack(dataset, wish, (result, attacks) => {
        if (isWanted())
          releaseTrialStore.setState(({ results }) => ({ results: [...results, result], attacks }));
      });
      if (!isWanted()) return;
      releaseTrialStore.setState(
        answer.ok
          ? { attacking: "answered", results: answer.value, attacks: answer.value.length }
          : { attacking: "failed" },
      );
    } catch (error) {
      if (!isWanted()) return;
      console.error(error);
      releaseTrialStore.setState({ attacking: "failed" });
    }
  },
});
