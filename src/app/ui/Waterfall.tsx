import type { Tone } from "./tone.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import "./charts.css";

export interface WaterfallTerm {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly toneLabel?: string;
  /** What was measured, "240 m"; or that it is not known. */
  readonly measuredText: string;
  readonly points: number;
  /** "+12", "−6", "?". */
  readonly pointsText: string;
  /** Points it could still earn: drawn as a dashed extension. */
  readonly best?: number;
  readonly onOpen?: () => void;
}

interface WaterfallProps {
  /** Read out as the name of the list. */
  readonly label: string;
  readonly base?: { readonly label: string; readonly points: number; readonly valueText: string };
  readonly terms: readonly WaterfallTerm[];
  readonly total?: { readonly label: string; readonly valueText: string };
}

/** A score opened into its terms: bars to the right add, bars to the left take away, on one common scale. */
export function Waterfall({ label, base, terms, total }: WaterfallProps) {
  const reach = Math.max(1, ...terms.flatMap((term) => [Math.abs(term.points), Math.abs(term.best ?? 0)]));
  const oneSided = terms.every((term) => term.points >= 0 && (term.best ?? 0) >= 0);
  return (
    <div>
      <ul className="ui-chart" aria-label={label}>
        {base && (
          <li>
            <div className="ui-waterfall-row">
              <span />
              <span className="ui-waterfall-label">{base.label}</span>
              <span />
              <span className="ui-waterfall-points">{base.valueText}</span>
            </div>
          </li>
        )}
        {terms.map((term) => (
          <li key={term.id}>
            <Row term={term} reach={reach} oneSided={oneSided} />
          </li>
        ))}
      </ul>
      {total && (
        <p className="ui-waterfall-total">
          <span>{total.label}</span>
          <span>{total.valueText}</span>
        </p>
      )}
    </div>
  );
}

interface RowProps {
  readonly term: WaterfallTerm;
  readonly reach: number;
  readonly oneSided: boolean;
}

function Row({ term, reach, oneSided }: RowProps) {
  const zero = oneSided ? 0 : 50;
  const side = oneSided ? 100 : 50;
  const share = (points: number) => `${(Math.abs(points) / reach) * side}%`;
  const start = (points: number) => `${zero + (Math.min(0, points) / reach) * side}%`;
  const best = term.best ?? term.points;
  const content = (
    <>
      <VerdictMark tone={term.tone} {...(term.toneLabel === undefined ? {} : { label: term.toneLabel })} />
      <span className="ui-waterfall-label">
        {term.label}
        <span className="ui-waterfall-measure">{term.measuredText}</span>
      </span>
      <span className="ui-waterfall-track">
        <span className="ui-waterfall-zero" style={{ left: `${zero}%` }} />
        {best !== term.points && (
          <span
            className="ui-waterfall-best"
            style={{
              left: `${zero + (Math.min(term.points, best) / reach) * side}%`,
              width: share(best - term.points),
            }}
          />
        )}
        {term.points !== 0 && (
          <span
            className={`ui-waterfall-bar ui-fill-${term.tone}`}
            style={{ left: start(term.points), width: share(term.points) }}
          />
        )}
      </span>
      <span className="ui-waterfall-points">{term.pointsText}</span>
    </>
  );
  return term.onOpen ? (
    <button type="button" className="ui-waterfall-row" onClick={term.onOpen}>
      {content}
    </button>
  ) : (
    <div className="ui-waterfall-row">{content}</div>
  );
}
