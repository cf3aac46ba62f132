import type { ResultSide } from "./use-scene.ts";

export interface MapViewProps {
  /** "main" is the working map with all its tools; "left" and "right" are the two of Sammenlign, with locked cameras. */
  readonly side?: "main" | "left" | "right";
  readonly result: ResultSide;
}
