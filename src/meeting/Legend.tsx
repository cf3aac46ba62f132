import { PALETTE, ROOM_BREAKS } from "../drawing/index.ts";
import type { Messages } from "../messages/index.ts";
import type { Reckoned } from "./use-case.ts";
import "./legend.css";
import { isKnown } from "../engine/council/index.ts";

interface RoomLegendProps {
  /** What the maps show: only signs that are on one of them are explained. */
  readonly shown: readonly Reckoned[];
  readonly m: Messages;
}

/** The first of each step: "under −4", "−4", "−2", "0", "1", "4", "10 or more". */
function stepWords(m: Messages): readonly string[] {
  const [first] = ROOM_BREAKS;
  return PALETTE.room.map((_, step) => {
    if (step === 0) return m.text("room.legend.under", { value: m.number(first) });
    const from = ROOM_BREAKS[step - 1] as number;
    const next = ROOM_BREAKS[step];
    if (next === undefined) return m.text("room.legend.orMore", { value: m.number(from) });
    return next - 1 === from
      ? m.number(from)
      : m.text("room.legend.range", { from: m.number(from), to: m.number(next - 1) });
  });
}

/** What colours and signs of the maps of room mean, in the words and shapes they are drawn with. */
export function RoomLegend({ shown, m }: RoomLegendProps) {
  const areas = shown.flatMap(({ figures }) => figures.areas);
  const words = stepWords(m);
  return (
    <div className="mt-legend">
      <div className="mt-legend-room">
        <span className="mt-legend-title">{m.text("room.legend.room")}</span>
        <ol>
          {PALETTE.room.map((colour, step) => (
            <li key={colour}>
              <span className="mt-swatch" style={{ background: mixed(colour) }} />
              {words[step]}
            </li>
          ))}
        </ol>
      </div>
      <ul className="mt-legend-signs">
        {shown.some(({ figures }) => figures.houses > 0) && (
          <li>
            <svg viewBox="0 0 27 27" aria-hidden="true">
              <path
                d="M13.5 0l12.5 10.3v14.7q0 1.8 -1.8 1.8h-21.4q-1.8 0 -1.8 -1.8v-14.7Z"
                fill={PALETTE.orange}
              />
            </svg>
            {m.text("room.legend.houses")}
          </li>
        )}
        {areas.some(({ unused }) => unused) && (
          <li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="7" fill={PALETTE.paper} stroke={PALETTE.ink} strokeWidth="2.4" />
            </svg>
            {m.text("room.legend.opportunity")}
          </li>
        )}
        {areas.some(({ room }) => !isKnown(room.consider)) && (
          <li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 2l8 8-8 8-8-8Z" fill={PALETTE.paper} stroke={PALETTE.ink} strokeWidth="2.4" />
            </svg>
            {m.text("room.legend.unknown")}
          </li>
        )}
      </ul>
    </div>
  );
}

/** How opaque areas are drawn, as in the map: a key in other colours than the map is no key. */
const OPACITY = 0.78;

/** A colour as it looks on the land under it. */
function mixed(colour: string): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const [r, g, b] = [1, 3, 5].map((at) =>
    Math.round(part(colour, at) * OPACITY + part(PALETTE.land, at) * (1 - OPACITY)),
  );
  return `rgb(${r} ${g} ${b})`;
}
