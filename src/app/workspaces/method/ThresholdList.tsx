import { Button } from "@digdir/designsystemet-react";
import type { RuleModule } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { BasisLine } from "./BasisLine.tsx";
import { NumberField } from "./NumberField.tsx";
import { paramIn } from "./rule-set-differences.ts";
import type { Method } from "./use-method.ts";
import { valueText } from "./value-text.ts";

interface OfRule {
  readonly method: Method;
  readonly module: RuleModule;
}

/** A rule's thresholds: value, bounds, and where each one comes from; editable in the municipality's own rule set. */
export function ThresholdList({ method, module }: OfRule) {
  const { standard, inUse, own, m } = method;
  const { rule, texts } = module;
  if (rule.params.length === 0)
    return <p className="ws-method-muted">{m.text("method.rule.noThresholds")}</p>;
  return (
    <ul className="ws-method-thresholds">
      {rule.params.map((param) => {
        const name = texts[m.language].params[param.id] ?? param.id;
        const standardValue = paramIn(standard, rule.id, param.id);
        const value = paramIn(inUse, rule.id, param.id) ?? standardValue;
        const changed = value !== standardValue;
        return (
          <li key={param.id} data-changed={changed || undefined}>
            <div className="ws-method-threshold-head">
              <h4>{name}</h4>
              <strong className="ui-number">
                {value === undefined ? m.text("method.fact.unknown") : valueText(value, param.unit, m)}
              </strong>
            </div>
            {own && value !== undefined ? (
              <NumberField
                name={name}
                value={value}
                unit={param.unit}
                min={param.min}
                max={param.max}
                step={param.step}
                m={m}
                onCommit={(next) => commands.setParam.run({ rule: rule.id, param: param.id, value: next })}
              />
            ) : (
              <p className="ws-method-bounds">
                {m.text("method.param.bounds", {
                  min: valueText(param.min, param.unit, m),
                  max: valueText(param.max, param.unit, m),
                })}
              </p>
            )}
            {changed && standardValue !== undefined && (
              <p className="ws-method-changed">
                {m.text("method.param.standard", { value: valueText(standardValue, param.unit, m) })}
                <Button
                  variant="tertiary"
                  className="ui-compact"
                  aria-label={m.text("method.param.reset.name", { name })}
                  onClick={() =>
                    commands.setParam.run({ rule: rule.id, param: param.id, value: standardValue })
                  }
                >
                  {m.text("method.param.reset")}
                </Button>
              </p>
            )}
            <BasisLine basis={param.basis} m={m} />
          </li>
        );
      })}
    </ul>
  );
}
