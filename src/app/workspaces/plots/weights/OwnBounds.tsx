import { Button } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { areBounds, type CriterionBounds, type RuleId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Icon, RangeSlider } from "../../../ui/index.ts";
import { shareNumber } from "./bounds-text.ts";
import { type Bounds, boundsOf, type Weighed } from "./weighed.ts";

/** The share of each criterion between two numbers of one's own; criteria that have none follow the common bounds. */
export function OwnBounds({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, titles, weights, weighing } = now;
  const { bounds = [] } = weighing;
  const set = (rule: RuleId, own?: Pick<CriterionBounds, "low" | "high">) =>
    commands.setWeighing.run({
      bounds: [...bounds.filter((one) => one.rule !== rule), ...(own ? [{ rule, ...own }] : [])],
    });
  return (
    <details className="ws-details">
      <summary>{m.text("weights.bounds.own", { count: bounds.length })}</summary>
      <p className="ws-note">{m.text("weights.bounds.own.note")}</p>
      <ul className="ws-own-bounds">
        {boundsOf(table.criteria, weights, weighing).map((one, k) => (
          <Row
            key={table.criteria[k]}
            title={titles[k] ?? ""}
            bounds={one}
            share={weights[k] as number}
            onSet={(own) => set(table.criteria[k] as RuleId, own)}
            m={m}
          />
        ))}
      </ul>
      {bounds.length > 0 && (
        <Button
          variant="tertiary"
          className="ui-compact"
          onClick={() => commands.setWeighing.run({ bounds: [] })}
        >
          {m.text("weights.bounds.own.clear")}
        </Button>
      )}
    </details>
  );
}

interface RowProps {
  readonly title: string;
  readonly bounds: Bounds;
  /** Today's. */
  readonly share: number;
  readonly onSet: (own?: Pick<CriterionBounds, "low" | "high">) => void;
  readonly m: Messages;
}

const ENDS = ["low", "high"] as const;
type Ends = Readonly<Record<(typeof ENDS)[number], string>>;

/** What is typed or dragged is seen at once, and one step when the hand or the key lets go, or the field is left. */
function Row({ title, bounds, share, onSet, m }: RowProps) {
  const { low, high, own } = bounds;
  const [draft, setDraft] = useState<Ends | null>(null);
  // Undone, or in force: what was typed is no longer only typed.
  useEffect(() => setDraft(null), [low, high, own]);
  const shown = draft ?? { low: shareNumber(low), high: shareNumber(high) };
  const typed = { low: numberOf(shown.low), high: numberOf(shown.high) };
  const fits = areBounds(typed);
  const commit = () => {
    if (draft && fits && (draft.low !== shareNumber(low) || draft.high !== shareNumber(high))) onSet(typed);
    else if (fits) setDraft(null);
  };
  const text = (percent: number) => m.percent(percent / 100);
  const label = (end: (typeof ENDS)[number]) => m.text(`weights.bounds.${end}`, { title });
  return (
    <li>
      <span>{title}</span>
      <span className="ws-own-bounds-ends">
        {ENDS.map((end) => (
          <input
            key={end}
            type="text"
            inputMode="decimal"
            value={m.language === "en" ? shown[end] : shown[end].replace(".", ",")}
            aria-label={label(end)}
            aria-invalid={!fits}
            onChange={({ target }) => setDraft({ ...shown, [end]: target.value.replace(",", ".") })}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === "Enter") commit();
              if (event.key === "Escape") {
                event.stopPropagation();
                setDraft(null);
              }
            }}
          />
        ))}
        <span aria-hidden="true">%</span>
      </span>
      <Button
        variant="tertiary"
        className="ui-compact"
        icon
        disabled={!own}
        aria-label={m.text("weights.bounds.own.reset", { title })}
        onClick={() => onSet()}
      >
        <Icon name="undo" size={16} />
      </Button>
      <RangeSlider
        low={fits ? 100 * typed.low : 100 * low}
        high={fits ? 100 * typed.high : 100 * high}
        max={100}
        step={1}
        now={100 * share}
        lowLabel={label("low")}
        highLabel={label("high")}
        text={text}
        onChange={(from, to) => setDraft({ low: shareNumber(from / 100), high: shareNumber(to / 100) })}
        onCommit={commit}
      />
      {!fits && (
        <p className="ws-wrong" role="alert">
          {m.text("weights.bounds.wrong")}
        </p>
      )}
    </li>
  );
}

/** A share of what is typed in per cent; an empty field is no number. */
const numberOf = (typed: string): number => (typed.trim() === "" ? Number.NaN : Number(typed) / 100);
