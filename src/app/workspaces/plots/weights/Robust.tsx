import type { ReactNode } from "react";
import type { Messages } from "../../../../messages/index.ts";
import type { Plan } from "../../../map/use-plan.ts";
import { Section } from "../../../ui/index.ts";
import { Acceptability } from "./Acceptability.tsx";
import { Bounds } from "./Bounds.tsx";
import { CrossChecks } from "./CrossChecks.tsx";
import { Front } from "./Front.tsx";
import { PairVerdicts } from "./PairVerdicts.tsx";
import { Sensitive } from "./Sensitive.tsx";
import type { Weighed } from "./weighed.ts";

interface RobustProps {
  readonly now: Weighed;
  readonly shares: Plan<"acceptability">;
  readonly robust: Plan<"robustness">;
  readonly m: Messages;
}

/** What holds whatever the weights, within bounds that anyone can move: a picture and a sentence each. */
export function Robust({ now, shares, robust, m }: RobustProps) {
  const section = (id: "acceptability" | "pairs" | "sensitivity" | "front" | "checks") =>
    m.text(`weights.section.${id}`);
  return (
    <>
      <Bounds now={now} m={m} />
      {now.space.ok && (
        <>
          <Section collapsible title={section("acceptability")}>
            <Waiting plan={shares} m={m}>
              <Acceptability now={now} shares={shares.planned?.answer ?? null} m={m} />
            </Waiting>
          </Section>
          <Section collapsible defaultOpen={false} title={section("pairs")}>
            <PairVerdicts now={now} m={m} />
          </Section>
          <Section collapsible defaultOpen={false} title={section("sensitivity")}>
            <Waiting plan={robust} m={m}>
              <Sensitive now={now} robust={robust.planned?.answer ?? null} m={m} />
            </Waiting>
          </Section>
        </>
      )}
      <Section collapsible defaultOpen={false} title={section("front")}>
        <Front now={now} m={m} />
      </Section>
      <Section collapsible defaultOpen={false} title={section("checks")}>
        <CrossChecks now={now} m={m} />
      </Section>
    </>
  );
}

/** Until an answer has come, and where none will. A newer one on its way dims what is shown. */
function Waiting({
  plan,
  m,
  children,
}: {
  readonly plan: Pick<Plan<"acceptability">, "standing" | "stale"> & { readonly planned: unknown };
  readonly m: Messages;
  readonly children: ReactNode;
}) {
  if (plan.standing === "failed" || plan.standing === "stopped")
    return <p className="ws-muted">{m.text(`weights.${plan.standing}`)}</p>;
  if (!plan.planned) return <p className="ws-muted">{m.text("weights.waiting")}</p>;
  return <div aria-busy={plan.stale}>{children}</div>;
}
