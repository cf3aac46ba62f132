import { Button } from "@digdir/designsystemet-react";
import type { RuleId } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon } from "../../ui/index.ts";
import { rulePage } from "./method-page.ts";
import type { Difference } from "./rule-set-differences.ts";
import type { Method } from "./use-method.ts";
import { valueText } from "./value-text.ts";

interface DifferenceListProps {
  readonly method: Method;
  readonly titleOf: (rule: RuleId) => string;
}

/** What the rule set in use has otherwise than the standard, each with the way back. */
export function DifferenceList({ method, titleOf }: DifferenceListProps) {
  const { differences, standard, rules, own, m } = method;
  if (differences.length === 0) return <p className="ws-method-muted">{m.text("method.diff.none")}</p>;
  const nameOf = ({ rule, param }: Difference) => {
    const texts = rules.find((module) => module.rule.id === rule)?.texts[m.language];
    return param === null ? m.text("method.diff.weight") : (texts?.params[param.id] ?? param.id);
  };
  const reset = ({ rule, param, from }: Difference) =>
    param === null
      ? commands.setWeight.run({ rule, weight: from })
      : commands.setParam.run({ rule, param: param.id, value: from });
  return (
    <>
      <p className="ws-method-muted">
        {m.text("method.diff.count", { count: differences.length, standard: standard.title })}
      </p>
      <ul className="ws-method-differences">
        {differences.map((difference) => {
          const { rule, param, from, to } = difference;
          const unit = param?.unit ?? "none";
          return (
            <li key={`${rule}|${param?.id ?? ""}`}>
              <button type="button" onClick={() => commands.openMethod.run(rulePage(rule))}>
                <span>{titleOf(rule)}</span>
                <small>{nameOf(difference)}</small>
                <b className="ui-number">
                  {valueText(from, unit, m)} → {valueText(to, unit, m)}
                </b>
              </button>
              {own && (
                <Button
                  variant="tertiary"
                  icon
                  className="ui-compact"
                  aria-label={m.text("method.param.reset.name", {
                    name: `${titleOf(rule)}, ${nameOf(difference)}`,
                  })}
                  title={m.text("method.param.reset")}
                  onClick={() => reset(difference)}
                >
                  <Icon name="undo" size={16} />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {own && (
        <Button variant="secondary" className="ui-compact" onClick={() => commands.resetRuleSet.run()}>
          {m.text("method.set.resetAll")}
        </Button>
      )}
    </>
  );
}
