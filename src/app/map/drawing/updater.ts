import type { Map as MapLibre } from "maplibre-gl";
import { breathe } from "../../../platform/index.ts";
import type { Drawing, MapLayer } from "../layer.ts";
import type { Scene } from "../scene.ts";
import { applyStep } from "./apply-step.ts";
import { type Drawn, NOTHING_YET, planUpdate } from "./plan-update.ts";
import { isPiece, stepInPieces } from "./step-in-pieces.ts";

export interface Updater {
  /** Asks for a picture of this scene. Asked again before it is drawn, only the last one is. */
  readonly draw: (scene: Scene) => void;
  readonly stop: () => void;
}

/** Milliseconds of drawing before whatever else waits for the page has its turn: what moves by a frame fits within it, a city's first picture does not. */
const TURN = 8;

/** Milliseconds. A map whose worker has failed answers nobody: what comes after is asked of it all the same. */
const PATIENCE = 2000;
const patience = () => new Promise<void>((go) => setTimeout(go, PATIENCE));

const nextFrame = () => new Promise<void>((go) => requestAnimationFrame(() => go()));

export interface UpdaterEvents {
  /** Something is about to be drawn otherwise. */
  readonly onChange: () => void;
  /** A layer or the map threw, in a turn that nobody waits for; nothing more is drawn. */
  readonly onFailed: (error: unknown) => void;
}

/** The one place that writes to a map: one update at a time, at most one a frame, the newest wish wins. */
export function createUpdater(
  map: MapLibre,
  layers: readonly MapLayer[],
  { onChange, onFailed }: UpdaterEvents,
): Updater {
  let wanted: Scene | null = null;
  let drawn: Drawn = NOTHING_YET;
  let running = false;
  let stopped = false;
  let turnEnds = 0;

  /** Does not wait unless this turn is over: an update of a frame is done at once. */
  const turn = (): Promise<void> | undefined => {
    if (performance.now() < turnEnds) return undefined;
    return breathe().then(() => {
      turnEnds = performance.now() + TURN;
    });
  };
  const drawingsOf = async (scene: Scene): Promise<readonly Drawing[]> => {
    const drawings: Drawing[] = [];
    for (const layer of layers) {
      const over = turn();
      if (over) await over;
      drawings.push(layer.draw(scene));
    }
    return drawings;
  };
  const run = async () => {
    running = true;
    // Numbers on icons are drawn once and kept: they must not be drawn in a font that has not come yet.
    await document.fonts.load('700 12px "Inter Variable"').catch(() => []);
    while (wanted && !stopped) {
      const scene = wanted;
      wanted = null;
      // The first picture is never made in the turn that made the map.
      turnEnds = drawn === NOTHING_YET ? 0 : performance.now() + TURN;
      // Finished even when a newer one is wanted meanwhile: whoever drags without a pause is to see something.
      const drawings = await drawingsOf(scene);
      if (stopped) return;
      const plan = planUpdate(drawn, drawings);
      drawn = plan.drawn;
      if (plan.steps.length > 0) onChange();
      for (const step of plan.steps.flatMap(stepInPieces)) {
        const over = turn();
        if (over) await over;
        if (stopped) return;
        const taken = applyStep(map, step);
        if (!isPiece(step)) continue;
        // It is copied for the map's worker as soon as this turn ends, and the next would be copied with it.
        await Promise.race([taken, patience()]);
        turnEnds = 0;
      }
      await nextFrame();
    }
    running = false;
  };
  return {
    draw: (scene) => {
      wanted = scene;
      if (running || stopped) return;
      run().catch((error: unknown) => {
        if (stopped) return;
        stopped = true;
        onFailed(error);
      });
    },
    stop: () => {
      stopped = true;
    },
  };
}
