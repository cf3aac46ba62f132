import type { Facts } from "../../rules/rule.ts";

/** Who could bring a change about. `others`: a bus company, a shop; `nobody`: the ground and the sun. */
export type Changer = "municipality" | "others" | "nobody";

/** One thing that can be otherwise and is no number: access, owner, sun. */
interface WordChange {
  readonly id: "access" | "owner" | "fire" | "sun" | "fire-and-sun";
  readonly by: Changer;
  readonly facts: Facts;
}

/** How what a criterion measures is written into its facts, so that its own rule judges what is supposed. */
interface WayToChange {
  readonly by: Changer;
  readonly measure?: (value: number) => Facts;
  readonly words?: readonly WordChange[];
}

/**
 * By criterion. C11 is missing, since houses are counted and tried by themselves; so is C14: what a plot would gain by its
 * distance to a school is never told (promise E9). Who can change what is our own reading of the criteria [D].
 */
export const WAYS_TO_CHANGE: Readonly<Record<string, WayToChange>> = {
  "c1-bus-stop": { by: "others", measure: (distance) => ({ distance }) },
  "c2-grocery": { by: "others", measure: (distance) => ({ distance }) },
  "c3-health": { by: "others", measure: (distance) => ({ distance }) },
  "c4-activity": { by: "municipality", measure: (distance) => ({ distance }) },
  "c5-team-base": { by: "municipality", measure: (minutes) => ({ minutes }) },
  "c6-green": { by: "municipality", measure: (distance) => ({ distance }) },
  "c7-slope": { by: "nobody", measure: (slope) => ({ slope }) },
  "c8-utilities": {
    by: "municipality",
    words: [{ id: "access", by: "municipality", facts: { access: "yes" } }],
    measure: (distance) => ({ distance, access: "yes" }),
  },
  "c9-ownership": {
    by: "municipality",
    words: [{ id: "owner", by: "municipality", facts: { owner: "municipal" } }],
  },
  "c10-plot-size": { by: "municipality", measure: (perHouse) => ({ perHouse }) },
  "c12-neighbour-buffer": {
    by: "municipality",
    measure: (distance) => ({ distance, mapped: 1, unplaced: 0 }),
  },
  "c13-sun-and-access": {
    by: "nobody",
    words: [
      { id: "fire", by: "municipality", facts: { fire: "yes" } },
      { id: "sun", by: "nobody", facts: { sun: "yes" } },
      { id: "fire-and-sun", by: "nobody", facts: { fire: "yes", sun: "yes" } },
    ],
  },
};
