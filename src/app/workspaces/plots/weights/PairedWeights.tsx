import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import type { RuleId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Glossary, ProgressBar } from "../../../ui/index.ts";
import { consistencySentence, mendSentence, pairSentence } from "./pair-sentences.ts";
import {
  comparedWeights,
  filledIn,
  judged,
  MOST_STEP,
  mendOf,
  type Pair,
  pairsOf,
  stepOf,
  timesOf,
  withJudgement,
} from "./pairs.ts";
import { criterionTitle, type Weighed } from "./weighed.ts";

/** Criteria compared two and two, in Saaty's words; one pair at a time, and the one that pulls hardest against the rest one click away. */
export function PairedWeights({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { weights, table, weighing, own } = now;
  const [at, setAt] = useState(0);
  const { comparisons } = weighing;
  // What weighs nothing is not compared, unless it has been.
  const isCompared = (rule: RuleId, k: number) =>
    (weights[k] as number) > 0 || comparisons.some(({ first, second }) => first === rule || second === rule);
  const criteria = table.criteria.filter(isCompared);
  const pairs = pairsOf(criteria);
  const pair = pairs[Math.min(at, pairs.length - 1)];
  if (!pair) return <p>{m.text("weights.pairs.few")}</p>;
  const done = pairs.filter((one) => judged(comparisons, one) !== null).length;
  const answer = comparedWeights(criteria, comparisons);
  const mend = mendOf(criteria, comparisons);
  const judge = (next: typeof comparisons) => commands.judgePairs.run({ criteria, comparisons: next });
  const weightOf = (rule: RuleId) => weights[table.criteria.indexOf(rule)] as number;
  const title = (rule: RuleId) => criterionTitle(now, rule);
  return (
    <div className="ws-pairs">
      <p className="ws-note">{m.text("weights.pairs.note")}</p>
      <ProgressBar
        label={m.text("weights.pairs.done", { done, all: pairs.length })}
        value={done}
        max={pairs.length}
      />
      <Field data-size="sm">
        <Label>
          {m.text("weights.pairs.pair", { at: Math.min(at, pairs.length - 1) + 1, all: pairs.length })}
        </Label>
        <Select
          value={String(Math.min(at, pairs.length - 1))}
          onChange={(event) => setAt(Number(event.target.value))}
        >
          {pairs.map((one, index) => (
            <Select.Option key={`${one.first}|${one.second}`} value={String(index)}>
              {m.text("weights.pairs.option", {
                first: title(one.first),
                second: title(one.second),
                judged: String(judged(comparisons, one) !== null),
              })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Judgement
        key={`${pair.first}|${pair.second}`}
        pair={pair}
        times={judged(comparisons, pair)}
        disabled={!own}
        title={title}
        onJudge={(times) => judge(withJudgement(comparisons, pair, times))}
        m={m}
      />
      <div className="ws-weights-actions">
        <Button variant="secondary" className="ui-compact" disabled={at <= 0} onClick={() => setAt(at - 1)}>
          {m.text("weights.pairs.previous")}
        </Button>
        <Button
          variant="secondary"
          className="ui-compact"
          disabled={at >= pairs.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {m.text("weights.pairs.next")}
        </Button>
      </div>
      <div className="ws-weights-verdict">
        <p>
          <Glossary explanation={m.text("weights.glossary.consistency")}>
            {m.text("weights.consistency")}
          </Glossary>
          {": "}
          {consistencySentence(answer, pairs.length, done, m)}
        </p>
        {mend && (
          <p>
            {mendSentence(mend, title, m)}{" "}
            <button
              type="button"
              className="ws-link"
              disabled={!own}
              onClick={() => judge(withJudgement(comparisons, mend.pair, mend.times))}
            >
              {m.text("weights.strain.use")}
            </button>{" "}
            <button
              type="button"
              className="ws-link"
              onClick={() =>
                setAt(
                  pairs.findIndex(
                    (one) =>
                      (one.first === mend.pair.first && one.second === mend.pair.second) ||
                      (one.first === mend.pair.second && one.second === mend.pair.first),
                  ),
                )
              }
            >
              {m.text("weights.pairs.show")}
            </button>
          </p>
        )}
      </div>
      <div className="ws-weights-actions">
        {done < pairs.length && (
          <Button
            variant="tertiary"
            className="ui-compact"
            disabled={!own}
            onClick={() => judge(filledIn(comparisons, criteria, weightOf))}
          >
            {m.text("weights.pairs.fill")}
          </Button>
        )}
        {done > 0 && (
          <Button variant="tertiary" className="ui-compact" disabled={!own} onClick={() => judge([])}>
            {m.text("weights.pairs.clear")}
          </Button>
        )}
      </div>
    </div>
  );
}

interface JudgementProps {
  readonly pair: Pair;
  readonly times: number | null;
  readonly disabled: boolean;
  readonly title: (rule: RuleId) => string;
  readonly onJudge: (times: number) => void;
  readonly m: Messages;
}

/** From "the first extremely more" at the left to "the second extremely more" at the right, committed when the hand lets go. */
function Judgement({ pair, times, disabled, title, onJudge, m }: JudgementProps) {
  const known = times === null ? null : stepOf(times);
  const [step, setStep] = useState(known);
  useEffect(() => setStep(known), [known]);
  const commit = () => {
    if (step !== null && step !== known) onJudge(timesOf(step));
  };
  const names = { first: title(pair.first), second: title(pair.second) };
  const said = step === null ? m.text("weights.pairs.unjudged") : pairSentence(names, timesOf(step), m);
  return (
    <div className="ws-judgement">
      <div className="ws-judgement-ends">
        <span>{names.first}</span>
        <span>{names.second}</span>
      </div>
      <input
        type="range"
        min={-MOST_STEP}
        max={MOST_STEP}
        step={1}
        disabled={disabled}
        // To the left is the first.
        value={-(step ?? 0)}
        aria-label={m.text("weights.pairs.slider", names)}
        aria-valuetext={said}
        onChange={(event) => setStep(-Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <p aria-live="polite">{said}</p>
      {step === null && (
        <Button variant="tertiary" className="ui-compact" disabled={disabled} onClick={() => onJudge(1)}>
          {m.text("weights.pairs.alike")}
        </Button>
      )}
    </div>
  );
}
