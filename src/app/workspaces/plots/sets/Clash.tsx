import { Button } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { commands } from "../../../commands/index.ts";
import { usePlan } from "../../../map/use-plan.ts";
import { clashLines } from "./clash-sentences.ts";
import type { SetsProps } from "./sets-props.ts";
import { fresh } from "./use-best-set.ts";

/** No set meets all that was asked: which conditions clash, what each would have to give, and a button that gives it. */
export function Clash({ problem, ask, reading: { m } }: SetsProps) {
  const plan = usePlan(
    "conflict",
    useMemo(() => ({ file: problem.file, seconds: ask.seconds }), [problem, ask.seconds]),
  );
  const conflict = fresh(plan);
  if (plan.standing === "failed" || plan.standing === "stopped" || (conflict && !conflict.clash))
    return <p>{m.text("sets.clash.unknown")}</p>;
  if (!conflict) return <p className="ws-muted">{m.text("sets.clash.searching")}</p>;
  return (
    <>
      <p>{m.text(conflict.minimal ? "sets.clash.lead" : "sets.clash.leadNotMinimal")}</p>
      <ul className="ws-sets-clash">
        {clashLines(conflict, problem, ask, m).map(({ id, text, loosen }) => (
          <li key={id}>
            <span>{text}</span>
            {loosen && (
              <Button
                variant="secondary"
                className="ui-compact"
                onClick={() => commands.askSets.run(loosen.change)}
              >
                {loosen.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
