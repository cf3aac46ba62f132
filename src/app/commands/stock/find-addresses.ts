import { isSuperseded } from "../../../platform/index.ts";
import { readProject } from "../../state/index.ts";
import { registerStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";

/** As many as are read at a glance. */
const OFFERED = 8;
/** Answers to what was written before the field was emptied come too late. */
let emptied = 0;

/** Looks up what somebody is writing among the municipality's own addresses: on this machine, and forgiving of slips. */
export const findAddresses = defineCommand<string>({
  id: "findAddresses",
  available: hasProject,
  run: async (text) => {
    const { project } = readProject();
    if (!project || text.trim() === "") {
      emptied += 1;
      return registerStore.setState({ addresses: null });
    }
    const field = emptied;
    try {
      const found = await machinery().register.findAddresses(project.dataset, text, OFFERED);
      if (field === emptied) registerStore.setState({ addresses: { text, found } });
    } catch (error) {
      // A newer word has taken its place.
      if (!isSuperseded(error)) console.error(error);
    }
  },
});
