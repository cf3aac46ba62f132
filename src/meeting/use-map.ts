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
  /** All of the municipality, whatever the meeting has chosen to look at. */
  readonly whole?: boolean;
}

interface ShownMap {
  readonly drawing: Drawing;
  readonly over: readonly Mark[];
}

/** The map of an alternative with the meeting's own camera: the same for every alternative, so that they are seen with the same eyes. */
export function useMap(
  { publicCase }: OpenCase,
  { alternative, figures }: Reckoned,
  sheet: Sheet,
  layers: Layers = {},
): ShownMap {
  const chosen = useMeeting(({ whole }) => whole);
  const pointed = useMeeting((state) => state.pointed);
  const { width, height, words } = sheet;
  const { plots = false, whole = chosen } = layers;
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
