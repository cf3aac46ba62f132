import { useMemo } from "react";
import { caseFrame, type MapFrame, type Mark, pointedMarks, proposalsFrame } from "../drawing/index.ts";
import type { PublicCase } from "../engine/council/index.ts";
import { useMeeting } from "./meeting-store.ts";
import type { OpenCase, Reckoned } from "./use-case.ts";
import { type ShownDrawing, useDrawing } from "./use-drawing.ts";

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

interface ShownMap extends ShownDrawing {
  readonly over: readonly Mark[];
}

/** Whether maps show all of the municipality, on a screen that begins so or not. */
export const useWhole = (begins: boolean): boolean => useMeeting(({ otherZoom }) => otherZoom !== begins);

/** The map of an alternative with the meeting's own camera: the same for every alternative, so that they are seen with the same eyes. */
export function useMap(
  { publicCase }: OpenCase,
  { alternative: { id: letter } }: Reckoned,
  sheet: Sheet,
  layers: Layers = {},
): ShownMap {
  const pointed = useMeeting((state) => state.pointed);
  const { width, height, words } = sheet;
  const whole = useWhole(layers.whole ?? false);
  const shown = useDrawing({
    kind: "alternative",
    letter,
    width,
    height,
    words,
    whole,
    plots: layers.plots ?? false,
  });
  const over = useMemo(
    () =>
      pointed === null
        ? []
        : pointedMarks(frameOf(publicCase, whole, width, height), publicCase, pointed, words),
    [publicCase, whole, width, height, pointed, words],
  );
  return { ...shown, over };
}

const frameOf = (publicCase: PublicCase, whole: boolean, width: number, height: number): MapFrame =>
  (whole ? caseFrame : proposalsFrame)(publicCase, width, height);
