import { Button } from "@digdir/designsystemet-react";
import type { Params, RuleId, RuleModule, RuleSet } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf } from "../../state/index.ts";
import { nameList } from "../../state/selectors/name-list.ts";
import { paramsOf } from "../../state/selectors/rule-book.ts";
import { Icon, VerdictMark } from "../../ui/index.ts";
import { BasisLine } from "./BasisLine.tsx";
import { neighboursOf, rulePage } from "./method-page.ts";
import { ThresholdList } from "./ThresholdList.tsx";
import type { Method } from "./use-method.ts";
import { WeightField } from "./WeightField.tsx";
import { workedExample } from "./worked-example.ts";

interface RulePageProps {
  readonly method: Method;
  readonly module: RuleModule;
}

/** One rule, whole: question, reason, thresholds with their basis, weight, and examples worked out with the values in use. */
export function RulePage({ method, module }: RulePageProps) {
  const { rules, own, m } = method;
  const { rule, texts } = module;
  const text = texts[m.language];
  const changed = method.differences.some((one) => one.rule === rule.id);
  const { before, after } = neighboursOf(rule.id, rules);
  const link = (to: RuleModule, direction: "previous" | "next") => (
    <button
      type="button"
      className={`ws-method-turn ws-method-turn-${direction}`}
      onClick={() => commands.openMethod.run(rulePage(to.rule.id))}
    >
      <span>{m.text(`method.rule.${direction}`)}</span>
      {to.rule.code} {to.texts[m.language].title}
    </button>
  );
  return (
    <>
      <p className="ws-method-eyebrow">
        {m.text(`method.group.${rule.group}`)} · {rule.code}
      </p>
      <h2>{text.title}</h2>
      <p className="ws-method-asks">{text.asks}</p>
      <p>{text.why}</p>
      <dl className="ws-method-facts">
        <div>
          <dt>{m.text("method.rule.subjects")}</dt>
          <dd>
            {nameList(
              rule.subjects.map((subject) => m.text(`method.subject.${subject}`)),
              m,
            )}
          </dd>
        </div>
        {rule.counts && rule.counts.length > 0 && (
          <div>
            <dt>{m.text("method.rule.counts")}</dt>
            <dd>
              {nameList(
                rule.counts.map((count) => m.text(`count.${count}`)),
                m,
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{m.text("method.rule.reach")}</dt>
          <dd>{reachText(rule.reach, method)}</dd>
        </div>
      </dl>
      <section className="ws-method-section">
        <h3>{m.text("method.rule.basis")}</h3>
        <BasisLine basis={rule.basis} m={m} />
      </section>
      <section className="ws-method-section">
        <div className="ws-method-section-head">
          <h3>{m.text("method.rule.thresholds")}</h3>
          {own && changed && (
            <Button
              variant="tertiary"
              className="ui-compact"
              onClick={() => commands.resetRule.run({ rule: rule.id })}
            >
              <Icon name="undo" size={16} />
              {m.text("method.rule.reset")}
            </Button>
          )}
        </div>
        <ThresholdList method={method} module={module} />
      </section>
      <section className="ws-method-section">
        <h3>{m.text("method.rule.weight")}</h3>
        <WeightField method={method} module={module} />
      </section>
      <Examples method={method} module={module} />
      <nav className="ws-method-turns" aria-label={m.text("method.rule.turn")}>
        {before && link(before, "previous")}
        {after && link(after, "next")}
      </nav>
    </>
  );
}

function Examples({ method, module }: RulePageProps) {
  const { inUse, standard, m } = method;
  const now = merged(module.rule.id, inUse, standard);
  const then = paramsOf(module.rule.id, standard);
  const worked = module.examples.map((example) => workedExample(module, example, now, then, m));
  return (
    <section className="ws-method-section">
      <h3>{m.text("method.rule.examples")}</h3>
      <p className="ws-method-muted">{m.text("method.rule.examples.lead")}</p>
      <ul className="ws-method-examples">
        {worked.map((example) => (
          <li key={example.name}>
            <VerdictMark
              tone={toneOf(example.verdict)}
              label={m.text(`verdict.${example.verdict}`)}
              showLabel
              size={13}
            />
            <p>
              {example.sentence}
              {example.standardVerdict !== undefined && (
                <span className="ws-method-changed">
                  {m.text("method.rule.example.changed", {
                    verdict: m.text(`verdict.${example.standardVerdict}`),
                  })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A copy made before a rule was added has no setting for it: the standard's stands in. */
const merged = (rule: RuleId, inUse: RuleSet, standard: RuleSet): Params => ({
  ...paramsOf(rule, standard),
  ...paramsOf(rule, inUse),
});

function reachText(reach: RuleModule["rule"]["reach"], { m }: Method): string {
  if (reach === "area" || reach === "municipality") return m.text(`method.rule.reach.${reach}`);
  return reach === 0 ? m.text("method.rule.reach.own") : m.metres(reach);
}
