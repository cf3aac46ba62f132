import type { AreaTheme, ShownQuarters, ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** What a sentence of the reading is seen on. */
export interface MapOfSentence {
  readonly theme?: AreaTheme;
  /** Layer that is switched on; the other layers of the reading are switched off, so that one thing is looked at. */
  readonly layer?: string;
  readonly quarters?: ShownQuarters;
  readonly picked?: ViewState["picked"];
  /** All of the municipality where none is given. */
  readonly camera?: ViewState["camera"]["target"];
}

/** Layers that sentences turn on, one at a time. */
const OF_THE_READING: readonly string[] = ["scan", "risk", "nearest", "groups"];

/** Sets the map for one sentence: its colours, its layer and its place. */
export const showReading = defineCommand<MapOfSentence>({
  id: "showReading",
  run: ({ theme, layer, quarters = null, picked = null, camera = "all" }) =>
    viewStore.setState((view) => ({
      ...(theme === undefined ? {} : { areaTheme: theme }),
      hiddenLayers: [
        ...view.hiddenLayers.filter((id) => id !== layer && id !== "areas" && !OF_THE_READING.includes(id)),
        ...OF_THE_READING.filter((id) => id !== layer),
      ],
      quarters,
      picked,
      camera: { seq: view.camera.seq + 1, target: camera },
    })),
});
