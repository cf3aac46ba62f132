import { useEffect, useState } from "react";
import type { Position } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Icon } from "../../../ui/index.ts";
import { arrowed, plus } from "./arrowed.ts";

interface CornerRowProps {
  readonly ring: readonly Position[];
  readonly at: number;
  /** Corners of the rings before this one: corners are numbered through. */
  readonly first: number;
  readonly onPut: (ring: readonly Position[]) => void;
  readonly m: Messages;
}

/** One corner: a grip for the arrows, its place in metres, how far it is to the next, and the ways to add one and to take it away. */
export function CornerRow({ ring, at, first, onPut, m }: CornerRowProps) {
  const corner = ring[at] as Position;
  const next = ring[(at + 1) % ring.length] as Position;
  const number = first + at + 1;
  const set = (to: Position) => onPut(ring.map((own, k) => (k === at ? to : own)));
  const insert = () => {
    const middle: Position = [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2];
    onPut([...ring.slice(0, at + 1), middle, ...ring.slice(at + 1)]);
  };
  return (
    <li onFocus={() => commands.setCorner.run(number - 1)} onBlur={() => commands.setCorner.run(null)}>
      <button
        type="button"
        className="ws-shape-grip"
        aria-label={m.text("shape.corner.move", { number })}
        onKeyDown={(event) => {
          const by = arrowed(event);
          if (!by) return;
          event.preventDefault();
          set(plus(corner, by));
        }}
      >
        {m.number(number)}
      </button>
      <Coordinate
        label={m.text("shape.corner.east", { number })}
        value={corner[0]}
        onWrite={(x) => set([x, corner[1]])}
      />
      <Coordinate
        label={m.text("shape.corner.north", { number })}
        value={corner[1]}
        onWrite={(y) => set([corner[0], y])}
      />
      <span className="ws-shape-side">{m.metres(Math.hypot(next[0] - corner[0], next[1] - corner[1]))}</span>
      <button
        type="button"
        className="ws-icon-button"
        aria-label={m.text("shape.corner.insert", { number })}
        title={m.text("shape.corner.insert", { number })}
        onClick={insert}
      >
        <Icon name="plus" size={16} />
      </button>
      <button
        type="button"
        className="ws-icon-button"
        aria-label={m.text("shape.corner.remove", { number })}
        title={m.text("shape.corner.remove", { number })}
        disabled={ring.length <= 3}
        onClick={() => onPut(ring.filter((_, k) => k !== at))}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}

interface CoordinateProps {
  readonly label: string;
  readonly value: number;
  readonly onWrite: (value: number) => void;
}

/** One coordinate, in metres and centimetres. It is read when the field is left or Enter is pressed; what is no number is not read. */
function Coordinate({ label, value, onWrite }: CoordinateProps) {
  const shown = value.toFixed(2);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const write = () => {
    const read = Number(typed.replace(",", ".").replaceAll(/\s/g, ""));
    if (typed.trim() === "" || !Number.isFinite(read)) return setTyped(shown);
    if (typed !== shown) onWrite(read);
  };
  return (
    <input
      className="ws-shape-coordinate"
      inputMode="decimal"
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => event.key === "Enter" && write()}
    />
  );
}
