import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Shows or hides a layer of the map. */
export const toggleLayer = defineCommand<string>({
  id: "toggleLayer",
  run: (layerId) =>
    viewStore.setState(({ hiddenLayers }) => ({
      hiddenLayers: hiddenLayers.includes(layerId)
        ? hiddenLayers.filter((id) => id !== layerId)
        : [...hiddenLayers, layerId],
    })),
});
