import { useEffect } from "react";
import type { Point, RuleId } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";

/** Has the map draw the ways that a rule measures from a place, for as long as this stands open. A rule that measures none draws none. */
export function useWays(rule: RuleId, at: Point | null): void {
  const [x, y] = [at?.x, at?.y];
  useEffect(() => {
    if (x === undefined || y === undefined) return;
    commands.showWays.run({ at: { x, y } as Point, rule });
    return () => {
      commands.showWays.run(null);
    };
  }, [rule, x, y]);
}
