import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";

/** Shows or hides a layer of the map. */
export const toggleLayer = defineCommand<string>({
  id: "toggleLayer",
  run: (layerId) => {
    // The only layer that asks the net: said each time it is turned on, since each look at the map is then a question.
    if (layerId === "tiles" && viewStore.getState().hiddenLayers.includes(layerId))
      say("info", "openData.tiles.on");
    viewStore.setState(({ hiddenLayers }) => ({
      hiddenLayers: hiddenLayers.includes(layerId)
        ? hiddenLayers.filter((id) => id !== layerId)
        : [...hiddenLayers, layerId],
    }));
  },
});
