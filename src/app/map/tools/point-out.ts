import { type DwellingId, id, type Point } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import type { Scene } from "../scene.ts";

/** A point that nothing stands at: marked, and told of in the panel in place of what was chosen. */
export function pointOut(at: Point, { m, selection, pin }: Pick<Scene, "m" | "selection" | "pin">): void {
  // Whoever points again, at a better place, means the same home.
  const chosen = selection?.kind === "dwelling" ? id<DwellingId>(selection.id) : pin?.moves;
  commands.select.run(null);
  commands.setPin.run({
    at,
    label: m.text("pictures.pin.label"),
    ...(chosen === undefined ? {} : { moves: chosen }),
  });
}
