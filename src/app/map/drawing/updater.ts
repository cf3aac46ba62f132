import type { Map as MapLibre } from "maplibre-gl";
import type { Drawing } from "../layer.ts";
import { applyStep } from "./apply-step.ts";
import { type Drawn, NOTHING_YET, planUpdate } from "./plan-update.ts";

export interface Updater {
  /** Asks for this picture. Asked again before it is drawn, only the last one is. */
  readonly draw: (wanted: readonly Drawing[]) => void;
  readonly stop: () => void;
}

const nextFrame = () => new Promise<void>((go) => requestAnimationFrame(() => go()));

/** The one place that writes to a map: one update at a time, at most one a frame, the newest wish wins. */
export function createUpdater(map: MapLibre, onChange: () => void): Updater {
  let wanted: readonly Drawing[] | null = null;
  let drawn: Drawn = NOTHING_YET;
  let running = false;
  let stopped = false;

  const run = async () => {
    running = true;
    // Numbers on icons are drawn once and kept: they must not be drawn in a font that has not come yet.
    await document.fonts.load('700 12px "Inter Variable"').catch(() => []);
    while (wanted && !stopped) {
      const plan = planUpdate(drawn, wanted);
      wanted = null;
      drawn = plan.drawn;
      if (plan.steps.length > 0) onChange();
      for (const step of plan.steps) applyStep(map, step);
      await nextFrame();
    }
    running = false;
  };
  return {
    draw: (next) => {
      wanted = next;
      if (!running && !stopped) void run();
    },
    stop: () => {
      stopped = true;
    },
  };
}
