import { Button } from "@digdir/designsystemet-react";
import type { RuleModule } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { NumberField } from "./NumberField.tsx";
import { weightIn } from "./rule-set-differences.ts";
import type { Method } from "./use-method.ts";
import { valueText } from "./value-text.ts";

interface OfRule {
  readonly method: Method;
  readonly module: RuleModule;
}

/** How far the rule can move a score. */
export function WeightField({ method, module }: OfRule) {
  const { standard, inUse, own, m } = method;
  const { rule } = module;
  const { weight } = rule;
  if (!weight) return <p className="ws-method-muted">{m.text("method.rule.weight.none")}</p>;
  const points = (value: number) => valueText(value, "none", m);
  if (weight.fixed !== undefined) {
    return <p>{m.text("method.rule.weight.fixed", { weight: points(weight.fixed) })}</p>;
  }
  const standardValue = weightIn(standard, rule);
  const value = weightIn(inUse, rule) ?? standardValue;
  if (value === undefined) return <p className="ws-method-muted">{m.text("method.rule.weight.none")}</p>;
  const changed = value !== standardValue;
  return (
    <div data-changed={changed || undefined}>
      <p>
        <strong>{m.text("method.rule.weight.share", { weight: points(value) })}.</strong>{" "}
        {m.text("method.weight.is")}
      </p>
      <ul className="ws-method-shares">
        {method.shares
          .filter((share) => share.rule === rule.id)
          .map(({ kind, subject, most }) => (
            <li key={`${kind}|${subject}`}>
              {m.text(kind === "suitability" ? "method.weight.suitability" : "method.weight.burden", {
                score: m.text(`score.${kind}`),
                subject: m.text(`method.subject.${subject}`),
                most: m.number(most, 1),
              })}
            </li>
          ))}
      </ul>
      {own && (
        <NumberField
          name={m.text("method.rule.weight")}
          value={value}
          unit="none"
          min={weight.min}
          max={weight.max}
          step={1}
          m={m}
          onCommit={(next) => commands.setWeight.run({ rule: rule.id, weight: next })}
        />
      )}
      {changed && standardValue !== undefined && (
        <p className="ws-method-changed">
          {m.text("method.param.standard", { value: points(standardValue) })}
          <Button
            variant="tertiary"
            className="ui-compact"
            aria-label={m.text("method.param.reset.name", { name: m.text("method.rule.weight") })}
            onClick={() => commands.setWeight.run({ rule: rule.id, weight: standardValue })}
          >
            {m.text("method.param.reset")}
          </Button>
        </p>
      )}
    </div>
  );
}
