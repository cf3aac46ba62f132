import { isKnown, type PlotId, type RequirementState, UNKNOWN } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf } from "../../state/index.ts";
import { lossText } from "../../state/selectors/loss-text.ts";
import { EFFECTS } from "../../state/selectors/place-effect.ts";
import type { PlotPlace } from "../../state/selectors/plot-places.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import { type Column, Icon, VerdictMark } from "../../ui/index.ts";
import { SetWish } from "../SetWish.tsx";
import {
  capacityText,
  known,
  type PlotRow,
  rateText,
  shownSuitability,
  suitabilityText,
  surelyText,
} from "./plot-rows.ts";
import { REQUIREMENT_STATES, REQUIREMENT_TONES } from "./weights/requirement-states.ts";

/** The columns of the plots table; what is unknown is said, and comes last when sorted. */
export const plotColumns = (
  m: Messages,
  compared: readonly PlotId[],
  requirements: ReadonlyMap<PlotId, RequirementState> | null,
  /** By which criterion each is most behind the best; null before there is an answer. */
  reasons: ReadonlyMap<string, PlotPlace> | null,
  /** Whether best sets are looked at: what each plot costs, and whether it must or must not be in them. */
  choosing = false,
): readonly Column<PlotRow>[] => [
  {
    id: "compare",
    header: m.text("comparePlots.column"),
    cell: (row) => <Compared row={row} chosen={compared.includes(row.id)} m={m} />,
    width: "3rem",
  },
  {
    id: "number",
    header: m.text("plots.column.number"),
    cell: ({ number }) => <strong>{number}</strong>,
    sortBy: ({ number }) => number,
    csv: ({ number }) => number,
    width: "2.5rem",
  },
  {
    id: "name",
    header: m.text("plots.column.name"),
    cell: ({ name, houses }) => (
      <span className="ws-plot-name">
        {name}
        {houses > 0 && (
          <span className="ws-plot-houses" role="img" aria-label={m.text("plots.houses", { houses })}>
            <Icon name="house" size={14} />
            {houses}
          </span>
        )}
      </span>
    ),
    sortBy: ({ name }) => name,
    csv: ({ name }) => name,
    width: "8rem",
  },
  {
    id: "suitability",
    header: m.text("plots.column.suitability"),
    cell: (row) => <Suitability row={row} m={m} />,
    sortBy: ({ suitability }) => known(suitability),
    csv: (row) => (isKnown(row.suitability) ? row.suitability : suitabilityText(row, m)),
    align: "end",
    width: "6rem",
  },
  {
    id: "capacity",
    header: m.text("plots.column.capacity"),
    cell: (row) => capacityText(row, m),
    sortBy: ({ plot }) => known(plot.capacity),
    csv: ({ plot }) => (isKnown(plot.capacity) ? plot.capacity : m.text("verdict.unknown")),
    width: "4.5rem",
  },
  ...(choosing ? [wishColumn(m), costColumn(m)] : []),
  {
    id: "constraints",
    header: m.text("plots.column.constraints"),
    cell: (row) => (
      <span title={surelyText(row, m)}>
        <VerdictMark tone={toneOf(row.constraints)} label={surelyText(row, m, false)} showLabel />
      </span>
    ),
    sortBy: ({ constraints }) => verdictRank(constraints),
    csv: (row) => surelyText(row, m),
    width: "11.75rem",
  },
  // Only while something is required: a column of nothing would take room from what is known.
  ...(requirements ? [requirementColumn(m, requirements)] : []),
  {
    id: "rate",
    header: m.text("plots.column.rate"),
    cell: (row) => (
      <span title={row.rateUnstable ? `${row.areaName}. ${m.text("effect.rate.why")}` : row.areaName}>
        <VerdictMark tone={toneOf(row.dispersion)} label={m.text(`verdict.${row.dispersion}`)} />{" "}
        {rateText(row, m)}
      </span>
    ),
    sortBy: ({ rateAfter }) => known(rateAfter),
    csv: (row) => rateText(row, m),
    width: "7.5rem",
  },
  {
    id: "nearest",
    header: m.text("plots.column.nearest"),
    cell: ({ nearest }) => (isKnown(nearest) ? m.metres(nearest) : m.text("verdict.unknown")),
    sortBy: ({ nearest }) => known(nearest),
    csv: ({ nearest }) => (isKnown(nearest) ? Math.round(nearest) : m.text("verdict.unknown")),
    align: "end",
    width: "5.25rem",
    leaves: 0,
  },
  ...EFFECTS.map(
    (id): Column<PlotRow> => ({
      id,
      header: m.text(`effect.column.${id}`),
      cell: ({ effects }) => <span title={effects[id].text}>{effects[id].text}</span>,
      sortBy: ({ effects }) => effects[id].sort,
      csv: ({ effects }) => effects[id].text,
      ...(id === "asks" ? { width: "14rem" } : { align: "end", width: "6.25rem" }),
      // Said in the inspector too, and in the exported file.
      leaves: 1 + EFFECTS.indexOf(id),
    }),
  ),
  // The first to leave: the inspector tells it too, with what it would take.
  ...(reasons ? [reasonColumn(m, reasons, 1 + EFFECTS.length)] : []),
];

const wishColumn = (m: Messages): Column<PlotRow> => ({
  id: "wish",
  header: m.text("sets.column.wish"),
  cell: ({ id, name }) => <SetWish plot={id} name={name} m={m} />,
  width: "8rem",
});

function costColumn(m: Messages): Column<PlotRow> {
  const costOf = ({ plot: { cost = UNKNOWN } }: PlotRow) => cost;
  const text = (row: PlotRow) => {
    const cost = costOf(row);
    return isKnown(cost) ? m.number(cost) : m.text("verdict.unknown");
  };
  return {
    id: "cost",
    header: m.text("sets.column.cost"),
    cell: text,
    sortBy: (row) => known(costOf(row)),
    csv: (row) => {
      const cost = costOf(row);
      return isKnown(cost) ? cost : m.text("verdict.unknown");
    },
    align: "end",
    width: "6rem",
  };
}

function reasonColumn(m: Messages, reasons: ReadonlyMap<string, PlotPlace>, leaves: number): Column<PlotRow> {
  const points = ({ id }: PlotRow) => reasons.get(id)?.loss?.points ?? null;
  const text = ({ id }: PlotRow) => lossText(reasons.get(id)?.loss ?? null, m);
  return {
    id: "losses",
    header: m.text("whyNot.column"),
    cell: (row) => <span title={text(row)}>{text(row)}</span>,
    sortBy: points,
    csv: text,
    width: "11rem",
    leaves,
  };
}

function requirementColumn(m: Messages, states: ReadonlyMap<PlotId, RequirementState>): Column<PlotRow> {
  const stateOf = ({ id }: PlotRow) => states.get(id) ?? "unknown";
  return {
    id: "requirements",
    header: m.text("weights.must.column"),
    cell: (row) => (
      <span title={m.text(`weights.must.${stateOf(row)}`)}>
        <VerdictMark tone={REQUIREMENT_TONES[stateOf(row)]} label={m.text(`weights.must.${stateOf(row)}`)} />
      </span>
    ),
    sortBy: (row) => REQUIREMENT_STATES.indexOf(stateOf(row)),
    csv: (row) => m.text(`weights.must.${stateOf(row)}`),
    width: "5rem",
  };
}

/** A click on the box is not a click on the row. */
function Compared({
  row,
  chosen,
  m,
}: {
  readonly row: PlotRow;
  readonly chosen: boolean;
  readonly m: Messages;
}) {
  return (
    <input
      type="checkbox"
      className="ws-compare-box"
      checked={chosen}
      aria-label={m.text("comparePlots.choose", { plot: row.name })}
      onClick={(event) => event.stopPropagation()}
      onChange={() => commands.comparePlot.run(row.id)}
    />
  );
}

function Suitability({ row, m }: { readonly row: PlotRow; readonly m: Messages }) {
  const { value, best } = shownSuitability(row, m);
  return (
    <span className={isKnown(row.suitability) ? undefined : "ws-unknown"}>
      {best !== undefined && <span className="ws-muted">{m.text("plots.best", { best })} </span>}
      <strong>{value}</strong>
    </span>
  );
}
