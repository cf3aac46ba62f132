import { useState } from "react";
import { PointedFrame } from "./PointedFrame.tsx";
import "./rank-bars.css";

export interface RankBarRow {
  readonly id: string;
  readonly label: string;
  /** Shares of each place, first place first; they sum to 1. */
  readonly shares: readonly number[];
  /** What stands to the right: the share of first places, in words. */
  readonly valueText: string;
}

interface RankBarsProps {
  /** Read out as the name of the chart. */
  readonly label: string;
  readonly rows: readonly RankBarRow[];
  /** How many places have a colour of their own; the rest are shown as one. */
  readonly places?: number;
  readonly placeLabel: (place: number) => string;
  readonly restLabel: string;
  /** One row in words, as it is pointed at or stepped to. */
  readonly reading: (row: RankBarRow) => string;
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

const WIDTH = 344;
const ROW = 22;
const LEFT = 104;
const RIGHT = 44;

/** Which places each thing may have, and how often: a stacked bar a row, darker for better places. */
export function RankBars(props: RankBarsProps) {
  const { label, rows, places = 5, placeLabel, restLabel, reading, selected, onSelect } = props;
  const [at, setAt] = useState<number | null>(null);
  const wide = WIDTH - LEFT - RIGHT;
  return (
    <>
      <PointedFrame
        label={label}
        count={rows.length}
        at={at}
        onPoint={setAt}
        under={(_, y) => Math.max(0, Math.min(rows.length - 1, Math.floor(y * rows.length)))}
        reading={(row) => reading(rows[row] as RankBarRow)}
        along="down"
        {...(onSelect ? { onSelect: (row: number) => onSelect((rows[row] as RankBarRow).id) } : {})}
      >
        <svg viewBox={`0 0 ${WIDTH} ${Math.max(1, rows.length) * ROW}`} aria-hidden="true">
          {rows.map((row, i) => (
            <g
              key={row.id}
              transform={`translate(0 ${i * ROW})`}
              className={rowLook(i === at, row.id === selected)}
            >
              <rect className="ui-rank-back" width={WIDTH} height={ROW} rx="3" />
              <text className="ui-rank-label" x="4" y="15">
                {shortened(row.label)}
              </text>
              {pieces(row.shares, places).map(({ place, from, share }) => (
                <rect
                  key={place}
                  className={place === places ? "ui-rank-rest" : "ui-rank-place"}
                  style={place === places ? undefined : { fillOpacity: strength(place, places) }}
                  x={LEFT + from * wide}
                  width={share * wide}
                  y="4"
                  height={ROW - 8}
                />
              ))}
              <text className="ui-rank-label ui-rank-value" x={WIDTH - 4} y="15" textAnchor="end">
                {row.valueText}
              </text>
            </g>
          ))}
        </svg>
      </PointedFrame>
      <ul className="ui-curve-key" data-key="">
        {Array.from({ length: places }, (_, place) => (
          <li key={placeLabel(place + 1)}>
            <svg width="12" height="12" aria-hidden="true">
              <rect
                className="ui-rank-place"
                style={{ fillOpacity: strength(place, places) }}
                width="12"
                height="12"
                rx="2"
              />
            </svg>
            {placeLabel(place + 1)}
          </li>
        ))}
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <rect className="ui-rank-rest" width="12" height="12" rx="2" />
          </svg>
          {restLabel}
        </li>
      </ul>
    </>
  );
}

/** Pieces of a bar from the left; what is beyond the places with a colour is one piece. Pieces of nothing are left out. */
function pieces(shares: readonly number[], places: number) {
  const own = shares.slice(0, places);
  const rest = shares.slice(places).reduce((sum, share) => sum + share, 0);
  let from = 0;
  return [...own, rest]
    .map((share, place) => {
      const piece = { place: place < own.length ? place : places, from, share };
      from += share;
      return piece;
    })
    .filter(({ share }) => share > 0);
}

const rowLook = (pointed: boolean, selected: boolean): string =>
  `ui-rank-row${pointed ? " ui-rank-pointed" : ""}${selected ? " ui-rank-selected" : ""}`;

const strength = (place: number, places: number) => 1 - (0.85 * place) / places;

/** As many letters as there is room for; the whole name is in the reading and the table. */
const shortened = (text: string) => (text.length > 16 ? `${text.slice(0, 15).trimEnd()}…` : text);
