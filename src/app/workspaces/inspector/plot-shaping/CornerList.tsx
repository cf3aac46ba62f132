import { type KeyboardEvent, useEffect, useState } from "react";
import type { Position } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { Icon, Section } from "../../../ui/index.ts";

/** Metres an arrow moves, and with Shift. */
const STEP = 1;
const STRIDE = 10;
const ARROWS: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The metres an arrow key asks for; null for other keys. */
function arrowed(event: KeyboardEvent): Position | null {
  const arrow = ARROWS[event.key];
  if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return null;
  const length = event.shiftKey ? STRIDE : STEP;
  return [arrow[0] * length, arrow[1] * length];
}

const plus = ([x, y]: Position, [dx, dy]: Position): Position => [x + dx, y + dy];

/** Every corner of the outline being changed, with its place in metres: all that a pointer can do to it, the keys can. */
export function CornerList({ m }: { readonly m: Messages }) {
  const sketch = useView((view) => view.sketch);
  const put = (corners: readonly Position[]) => commands.setSketch.run(corners);
  const set = (i: number, to: Position) => put(sketch.map((corner, k) => (k === i ? to : corner)));
  const insert = (i: number) => {
    const [a, b] = [sketch[i], sketch[(i + 1) % sketch.length]] as [Position, Position];
    put([...sketch.slice(0, i + 1), [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], ...sketch.slice(i + 1)]);
  };
  const nudge = (event: KeyboardEvent, move: (by: Position) => void) => {
    const by = arrowed(event);
    if (!by) return;
    event.preventDefault();
    move(by);
  };
  useEffect(
    () => () => {
      commands.setCorner.run(null);
    },
    [],
  );
  return (
    <Section title={m.text("shape.corners")}>
      <p className="ws-note">
        {m.text("shape.corners.how", { step: m.metres(STEP), stride: m.metres(STRIDE) })}
      </p>
      <button
        type="button"
        className="ws-shape-grip"
        onKeyDown={(event) => nudge(event, (by) => put(sketch.map((corner) => plus(corner, by))))}
      >
        {m.text("shape.whole")}
      </button>
      <ol className="ws-shape-corners">
        {sketch.map((corner, i) => {
          const next = sketch[(i + 1) % sketch.length] as Position;
          const number = i + 1;
          return (
            // Corners have no names: their place in the ring is what they are.
            <li key={i} onFocus={() => commands.setCorner.run(i)} onBlur={() => commands.setCorner.run(null)}>
              <button
                type="button"
                className="ws-shape-grip"
                aria-label={m.text("shape.corner.move", { number })}
                onKeyDown={(event) => nudge(event, (by) => set(i, plus(corner, by)))}
              >
                {m.number(number)}
              </button>
              <Coordinate
                label={m.text("shape.corner.east", { number })}
                value={corner[0]}
                onWrite={(x) => set(i, [x, corner[1]])}
              />
              <Coordinate
                label={m.text("shape.corner.north", { number })}
                value={corner[1]}
                onWrite={(y) => set(i, [corner[0], y])}
              />
              <span className="ws-shape-side">
                {m.metres(Math.hypot(next[0] - corner[0], next[1] - corner[1]))}
              </span>
              <button
                type="button"
                className="ws-icon-button"
                aria-label={m.text("shape.corner.insert", { number })}
                title={m.text("shape.corner.insert", { number })}
                onClick={() => insert(i)}
              >
                <Icon name="plus" size={16} />
              </button>
              <button
                type="button"
                className="ws-icon-button"
                aria-label={m.text("shape.corner.remove", { number })}
                title={m.text("shape.corner.remove", { number })}
                disabled={sketch.length <= 3}
                onClick={() => put(sketch.filter((_, k) => k !== i))}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          );
        })}
      </ol>
    </Section>
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
