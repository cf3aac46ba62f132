import { Field, Label, Select } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Plan } from "../../../map/use-plan.ts";
import { Section } from "../../../ui/index.ts";
import { Acceptability } from "./Acceptability.tsx";
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

const SPREADS = [0.2, 0.5, 0.8, 1] as const;

/** What holds whatever the weights, within bounds that anyone can move: a picture and a sentence each. */
export function Robust({ now, shares, robust, m }: RobustProps) {
  const section = (id: "acceptability" | "pairs" | "sensitivity" | "front" | "checks") =>
    m.text(`weights.section.${id}`);
  return (
    <>
      <Bounds now={now} m={m} />
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
      <Section collapsible defaultOpen={false} title={section("front")}>
        <Front now={now} m={m} />
      </Section>
      <Section collapsible defaultOpen={false} title={section("checks")}>
        <CrossChecks now={now} m={m} />
      </Section>
    </>
  );
}

/** How far the weights may be from today's; everything below holds within it. */
function Bounds({ now: { weighing }, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { keepOrder, spread } = weighing;
  const spreads = spread === null || SPREADS.some((one) => one === spread) ? SPREADS : [...SPREADS, spread];
  return (
    <Section title={m.text("weights.section.bounds")}>
      <p>{m.text("weights.bounds.lead")}</p>
      <div className="ws-bounds">
        <Field data-size="sm">
          <Label>{m.text("weights.bounds")}</Label>
          <Select
            value={spread === null ? "any" : String(spread)}
            onChange={({ target }) =>
              commands.setWeighing.run({ spread: target.value === "any" ? null : Number(target.value) })
            }
          >
            {spreads.map((share) => (
              <Select.Option key={share} value={String(share)}>
                {m.text("weights.bounds.around", { share: m.percent(share) })}
              </Select.Option>
            ))}
            <Select.Option value="any">{m.text("weights.bounds.any")}</Select.Option>
          </Select>
        </Field>
        <label className="ws-check">
          <input
            type="checkbox"
            checked={keepOrder}
            onChange={({ target }) => commands.setWeighing.run({ keepOrder: target.checked })}
          />
          {m.text("weights.bounds.order")}
        </label>
      </div>
      <p className="ws-note">{m.text("weights.bounds.note")}</p>
    </Section>
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
