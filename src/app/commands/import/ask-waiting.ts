import { readProject } from "../../state/index.ts";
import { registerStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

/** Looks the addresses of waiting rows up anew: the register may have come, or grown, since their file did. */
export const askWaiting = defineCommand({
  id: "askWaiting",
  available: hasProject,
  run: async () => {
    const { project } = readProject();
    registerStore.setState({ waiting: null });
    if (!project?.addresses) return registerStore.setState({ waiting: [] });
    try {
      const waiting = await machinery().register.askAgain(project.dataset, project.addresses.waiting);
      if (readProject().project === project) registerStore.setState({ waiting });
    } catch (error) {
      console.error(error);
      say("danger", "commands.toast.engineFailed");
    }
  },
});
