import { type AreaLevel, isKnown, type Known } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { toneOf } from "../../state/index.ts";
import { shownRate } from "../../state/selectors/shown-rate.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import { type Column, VerdictMark } from "../../ui/index.ts";
import type { AreaRow } from "./area-rows.ts";

/** "+3", "−6": headroom is a signed number, and the minus is a minus. */
const signed = (value: number, m: Messages) =>
  value > 0 ? `+${m.number(value)}` : value < 0 ? `−${m.number(-value)}` : "0";

/** What is needed first is seen without scrolling at 1280 px: name, verdict, room, residents and both counts. */
const WIDTHS = {
  residents: "6.25rem",
  programmeUnits: "5.75rem",
  programmeRate: "4.75rem",
  stockUnits: "5.75rem",
  stockRate: "4.75rem",
  quotient: "5.75rem",
  load: "6rem",
  clustering: "6rem",
} as const;

/** The columns of the neighbourhood table. A figure that is unknown says so and is never 0. */
export function areaColumns(level: Known<AreaLevel>, m: Messages): readonly Column<AreaRow>[] {
  const unknown = m.text("verdict.unknown");
  const figure = (
    id: keyof typeof WIDTHS,
    of: (row: AreaRow) => Known<number>,
    digits: number,
    before?: (row: AreaRow) => number | undefined,
  ): Column<AreaRow> => ({
    id,
    header: m.text(`overview.column.${id}`),
    cell: (row) => {
      const value = of(row);
      if (!isKnown(value)) return <span className="ws-unknown">{unknown}</span>;
      const was = before?.(row);
      return was !== undefined && was !== value ? (
        <>
          <span className="ws-muted">{m.number(was, digits)} → </span>
          <strong>{m.number(value, digits)}</strong>
        </>
      ) : (
        m.number(value, digits)
      );
    },
    sortBy: (row) => {
      const value = of(row);
      return isKnown(value) ? value : null;
    },
    csv: (row) => {
      const value = of(row);
      return isKnown(value) ? Number(value.toFixed(digits)) : unknown;
    },
    align: "end",
    width: WIDTHS[id],
  });
  /** A rate on small numbers is marked, and marked in the file too. */
  const rate = (
    id: "programmeRate" | "stockRate" | "load",
    unstable: (row: AreaRow) => boolean,
  ): Column<AreaRow> => {
    const plain = figure(id, (row) => row[id], 1);
    const marked = (row: AreaRow) => isKnown(row[id]) && unstable(row);
    return {
      ...plain,
      cell: (row) =>
        marked(row) ? (
          <span className="ws-muted" title={m.text("effect.rate.why")}>
            {shownRate(row[id], true, m)}
          </span>
        ) : (
          plain.cell(row)
        ),
      csv: (row) => (marked(row) ? shownRate(row[id], true, m) : (plain.csv?.(row) ?? "")),
    };
  };
  return [
    {
      id: "name",
      // The level is named in the table and in the file it is exported to.
      header: isKnown(level) ? m.text(`levels.one.${level}`) : m.text("overview.column.name"),
      cell: ({ name, district }) => (
        <span title={district === "" ? name : `${name}, ${district}`}>{name}</span>
      ),
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
      width: "8.5rem",
    },
    {
      id: "verdict",
      header: m.text("overview.column.verdict"),
      cell: (row) => <VerdictMark tone={toneOf(row.verdict)} label={verdictText(row, m)} showLabel />,
      sortBy: ({ verdict }) => verdictRank(verdict),
      csv: (row) => verdictText(row, m),
      width: "11rem",
    },
    {
      id: "headroom",
      header: m.text("overview.column.headroom"),
      cell: ({ headroom, before }) => {
        if (!isKnown(headroom)) return <span className="ws-unknown">{unknown}</span>;
        const was =
          before && isKnown(before.headroom) && before.headroom !== headroom ? before.headroom : null;
        return was === null ? (
          signed(headroom, m)
        ) : (
          <>
            <span className="ws-muted">{signed(was, m)} → </span>
            <strong>{signed(headroom, m)}</strong>
          </>
        );
      },
      sortBy: ({ headroom }) => (isKnown(headroom) ? headroom : null),
      csv: ({ headroom }) => (isKnown(headroom) ? headroom : unknown),
      align: "end",
      width: "6.25rem",
    },
    figure("residents", ({ residents }) => residents, 0),
    figure(
      "programmeUnits",
      (row) => row.programmeUnits,
      0,
      ({ before }) => before?.programmeUnits,
    ),
    rate("programmeRate", ({ programmeUnstable }) => programmeUnstable),
    figure(
      "stockUnits",
      (row) => row.stockUnits,
      0,
      ({ before }) => before?.stockUnits,
    ),
    rate("stockRate", ({ stockUnstable }) => stockUnstable),
    figure("quotient", (row) => row.quotient, 1),
    rate("load", ({ programmeUnstable }) => programmeUnstable),
    figure("clustering", (row) => row.clustering, 0),
  ];
}

/** "krever begrunnelse"; an area with none is an opportunity, said in the same place (E5). */
const verdictText = (row: AreaRow, m: Messages): string =>
  row.unused && row.verdict === "within" ? m.text("overview.unused") : m.text(`verdict.${row.verdict}`);
