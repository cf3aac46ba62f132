import type { Point, Subject } from "../../../engine/index.ts";

export const HIT_GROUPS = [
  "command",
  "plot",
  "neighbourhood",
  "dwelling",
  "building",
  "place",
  "address",
] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

/** One thing that can be found. Exactly one of `command`, `subject` and `at` says what choosing it does. */
export interface Hit {
  readonly key: string;
  readonly group: HitGroup;
  readonly title: string;
  readonly detail?: string;
  /** Id of a command that needs no arguments. */
  readonly command?: string;
  readonly subject?: Subject;
  readonly at?: Point;
}
