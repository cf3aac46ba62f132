import { useMemo } from "react";
import {
  caseFrame,
  type Drawing,
  type MapFrame,
  type Mark,
  pointedMarks,
  proposalsFrame,
  publicMap,
} from "../drawing/index.ts";
import { useMeeting } from "./meeting-store.ts";
import type { OpenCase, Reckoned } from "./use-case.ts";

/** The sheet a map is drawn on, units, and the size of its words. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: number;
}

interface Layers {
  /** Candidate plots are drawn, too. */
  readonly plots?: boolean;
  /** The map begins with all of the municipality, and not with where the proposals are. */
  readonly whole?: boolean;
}

interface ShownMap {
  readonly drawing: Drawing;
  readonly over: readonly Mark[];
}

/** Whether maps show all of the municipality, on a screen that begins so or not. */
export const useWhole = (begins: boolean): boolean => useMeeting(({ otherZoom }) => otherZoom !== begins);

/** The map of an alternative with the meeting's own camera: the same for every alternative, so that they are seen with the same eyes. */
export function useMap(
  { publicCase }: OpenCase,
  { alternative, figures }: Reckoned,
  sheet: Sheet,
  layers: Layers = {},
): ShownMap {
  const pointed = useMeeting((state) => state.pointed);
  const { width, height, words } = sheet;
  const { plots = false } = layers;
  const whole = useWhole(layers.whole ?? false);
  const frame = useMemo<MapFrame>(
    () => (whole ? caseFrame : proposalsFrame)(publicCase, width, height),
    [publicCase, whole, width, height],
  );
  const drawing = useMemo(
    () => publicMap(publicCase, alternative, figures, frame, { room: true, plots, houses: true }, { words }),
    [publicCase, alternative, figures, frame, plots, words],
  );
  const over = useMemo(
    () => pointedMarks(frame, publicCase, pointed, words),
    [frame, publicCase, pointed, words],
  );
  return { drawing, over };
}
