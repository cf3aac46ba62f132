import type { Subject } from "../../../../engine/index.ts";

/** What the engine's name of a place selects: a home of the register or a plot; null for a placement outside the register. */
export function memberSubject(key: string): Subject | null {
  const [kind] = key.split(":", 1);
  const id = key.slice((kind?.length ?? 0) + 1);
  return kind === "dwelling" || kind === "plot" ? ({ kind, id } as Subject) : null;
}
