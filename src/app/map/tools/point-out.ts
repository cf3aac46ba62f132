import type { Point } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import type { Scene } from "../scene.ts";

/** A point that nothing stands at: marked, and told of in the panel in place of what was chosen. */
export function pointOut(at: Point, { m }: Pick<Scene, "m">): void {
  commands.select.run(null);
  commands.setPin.run({ at, label: m.text("pictures.pin.label") });
}
