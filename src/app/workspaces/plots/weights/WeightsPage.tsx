import { Button } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { ranking } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { usePlan } from "../../../map/use-plan.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Glossary, Section, Segmented, Sentences } from "../../../ui/index.ts";
import { NoPlots } from "../NoPlots.tsx";
import { LiveRanking } from "./LiveRanking.tsx";
import { PairedWeights } from "./PairedWeights.tsx";
import { RankedWeights } from "./RankedWeights.tsx";
import { Requirements } from "./Requirements.tsx";
import { Robust } from "./Robust.tsx";
import { SliderWeights } from "./SliderWeights.tsx";
import { ValueFunctions } from "./ValueFunctions.tsx";
import { type Weighed, weighed } from "./weighed.ts";
import { leadSentences } from "./weights-sentences.ts";
import "./weights.css";

const WAYS = ["sliders", "ranking", "pairs"] as const;
type Way = (typeof WAYS)[number];

/** Shares within 1 per cent of the truth, nearly always (two standard errors). */
const DRAWS = 10_000;
/** The ±20 % of the usual test of sensitivity. */
const SENSITIVITY = 0.2;

interface WeighingProps {
  readonly now: Weighed;
  readonly reading: Reading;
}

/** How the plots are weighed against each other, and what holds whatever the weights. */
export function WeightsPage({ reading }: { readonly reading: Reading }) {
  const { m, active, dataset } = reading;
  const now = useMemo(() => weighed(reading), [reading]);
  if (!active) return <p className="ws-lead">{m.text("plots.waiting")}</p>;
  if (active.plots.length === 0 && dataset.plots.length === 0) return <NoPlots m={m} />;
  if (!now) return <p className="ws-lead">{m.text("weights.nothing")}</p>;
  return <Weighing now={now} reading={reading} />;
}

function Weighing({ now, reading }: WeighingProps) {
  const { m } = reading;
  const { table, weights, space } = now;
  const shares = usePlan(
    "acceptability",
    useMemo(() => (space.ok ? { table, space: space.value, draws: DRAWS, seed: 1 } : null), [table, space]),
  );
  const robust = usePlan(
    "robustness",
    useMemo(
      () => (space.ok ? { table, weights, space: space.value, share: SENSITIVITY } : null),
      [table, weights, space],
    ),
  );
  const lead = leadSentences(
    now,
    shares.stale ? null : (shares.planned?.answer ?? null),
    robust.stale ? null : (robust.planned?.answer ?? null),
    m,
  );
  return (
    <>
      <Sentences className="ws-lead ws-weights-lead" text={lead.join(" ")} />
      <Weights now={now} reading={reading} />
      <ValueFunctions now={now} reading={reading} />
      <Robust now={now} shares={shares} robust={robust} m={m} />
      <Requirements now={now} reading={reading} />
    </>
  );
}

/** The weights, and the ranking that follows them. What is dragged stays in here, so that only this is drawn anew. */
function Weights({ now, reading }: WeighingProps) {
  const { m } = reading;
  const [way, setWay] = useState<Way>("sliders");
  // What is dragged and not let go of: seen at once, and no step until then.
  const [draft, setDraft] = useState<Float64Array | null>(null);
  const { table, weights } = now;
  const live = useMemo(() => ranking(table, draft ?? weights), [table, draft, weights]);
  const before = useMemo(() => ranking(table, weights), [table, weights]);
  const commit = (to: Float64Array) => {
    setDraft(null);
    commands.weighCriteria.run({ criteria: table.criteria, shares: to });
  };
  return (
    <Section
      title={
        <Glossary explanation={m.text("weights.glossary.weights")}>
          {m.text("weights.title.weights")}
        </Glossary>
      }
    >
      {!now.own && <Locked reading={reading} />}
      <LiveRanking ranking={live} weights={draft ?? weights} before={draft ? before : null} now={now} m={m} />
      <div className="ws-weights-ways">
        <Segmented
          label={m.text("weights.way")}
          size="small"
          options={WAYS.map((value) => ({ value, label: m.text(`weights.way.${value}`) }))}
          value={way}
          onChange={(next) => {
            setDraft(null);
            setWay(next);
          }}
        />
      </div>
      {way === "sliders" && (
        <SliderWeights now={now} draft={draft} onDraft={setDraft} onCommit={commit} m={m} />
      )}
      {way === "ranking" && <RankedWeights now={now} onCommit={commit} m={m} />}
      {way === "pairs" && <PairedWeights now={now} m={m} />}
    </Section>
  );
}

/** A standard rule set is the same for everyone: a copy is one click away, and one step to undo. */
function Locked({ reading: { ruleSet, m } }: { readonly reading: Reading }) {
  return (
    <div className="ws-weights-locked">
      <p>{m.text("weights.locked", { title: ruleSet.title })}</p>
      <Button
        variant="secondary"
        className="ui-compact"
        onClick={() => commands.copyRuleSet.run({ from: ruleSet.id, title: m.text("weights.copyTitle") })}
      >
        {m.text("weights.copy")}
      </Button>
    </div>
  );
}
