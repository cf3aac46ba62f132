import type { Position } from "../../engine/index.ts";
import { type Corners, sameRing } from "./selectors/outline.ts";

/** What is being drawn: a line, or an outline that is being changed. */
export interface Sketched {
  /** Corners of the measured line, of the plot being drawn, or of the line that splits one; in metres. */
  readonly sketch: readonly Position[];
  /** Corners of the plot that is being changed, ring by ring; none with every other tool. */
  readonly outline: Corners;
}

/** Steps of what is being drawn: they end with it, and the project's own history does not know of them. */
export interface SketchHistory {
  readonly past: readonly Sketched[];
  /** The next one last. */
  readonly future: readonly Sketched[];
  /** The press of the pointer that made the last step: all it drags is one step. Null when it was made otherwise. */
  readonly gesture: number | null;
}

export const NO_STEPS: SketchHistory = { past: [], future: [], gesture: null };

type Sketching = Sketched & { readonly sketchSteps: SketchHistory };

const drawn = ({ sketch, outline }: Sketched): Sketched => ({ sketch, outline });

const same = (a: Sketched, b: Sketched): boolean =>
  sameRing(a.sketch, b.sketch) &&
  a.outline.length === b.outline.length &&
  a.outline.every(
    (rings, i) =>
      rings.length === b.outline[i]?.length &&
      rings.every((ring, j) => sameRing(ring, b.outline[i]?.[j] ?? [])),
  );

/** One more step, or more of the one that the same press of the pointer began. */
export function sketchStepped(
  from: Sketching,
  to: Partial<Sketched>,
  gesture: number | null = null,
): Partial<Sketching> {
  const next = drawn({ ...from, ...to });
  if (same(from, next)) return {};
  const { past, gesture: before } = from.sketchSteps;
  const goesOn = gesture !== null && gesture === before;
  return { ...next, sketchSteps: { past: goesOn ? past : [...past, drawn(from)], future: [], gesture } };
}

/** One step back; nothing when there is none. */
export function sketchUndone(from: Sketching): Partial<Sketching> {
  const { past, future } = from.sketchSteps;
  const last = past.at(-1);
  if (!last) return {};
  return {
    ...last,
    sketchSteps: { past: past.slice(0, -1), future: [...future, drawn(from)], gesture: null },
  };
}

/** One step forward again; nothing when there is none. */
export function sketchRedone(from: Sketching): Partial<Sketching> {
  const { past, future } = from.sketchSteps;
  const next = future.at(-1);
  if (!next) return {};
  return {
    ...next,
    sketchSteps: { past: [...past, drawn(from)], future: future.slice(0, -1), gesture: null },
  };
}
