import { Button } from "@digdir/designsystemet-react";
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { at, type OfferedAddress, type Point, type Residences } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

const WIDTH = 560;
const HEIGHT = 240;
/** Metres around the suggestions: the streets about them are recognised by their rows of dots. */
const MARGIN = 250;
/** Metres to a pixel at which a house can be pointed out; a click on a smaller map brings it nearer instead, so many times. */
const POINTED = 2;
const NEARER = 6;
/** So many dots fill a map of this size; a city's are thinned out. */
const MOST_DOTS = 15_000;

interface AddressMapProps {
  readonly residences: Residences;
  readonly candidates: readonly OfferedAddress[];
  readonly chosen: Point | null;
  readonly onPoint: (point: Point) => void;
  readonly m: Messages;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  /** Metres to a pixel. */
  readonly scale: number;
}

/** The municipality's addresses as dots and the suggestions as numbers, without a base map: nothing is asked of anybody. North is up. */
export function AddressMap({ residences, candidates, chosen, onPoint, m }: AddressMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [wide, setWide] = useState(candidates.length === 0);
  const [near, setNear] = useState<Frame | null>(null);
  const far = useMemo(
    () =>
      wide
        ? frameOf(residences.x, residences.y)
        : frameOf(
            candidates.map(({ x }) => x),
            candidates.map(({ y }) => y),
          ),
    [residences, candidates, wide],
  );
  const frame = near ?? far;

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || !canvas.current) return;
    const ink = getComputedStyle(canvas.current);
    context.clearRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = ink.getPropertyValue("--sp-muted");
    context.globalAlpha = 0.55;
    for (const i of dotsIn(residences, frame)) {
      const [left, top] = pixel(frame, residences.x[i] ?? 0, residences.y[i] ?? 0);
      context.fillRect(left - 1, top - 1, 2, 2);
    }
    context.globalAlpha = 1;
    context.font = "600 12px sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const [i, one] of [...candidates.entries()].reverse()) {
      const [left, top] = pixel(frame, one.x, one.y);
      disc(context, left, top, ink.getPropertyValue("--sp-petrol"));
      context.fillStyle = ink.getPropertyValue("--sp-on-petrol");
      context.fillText(String(i + 1), left, top + 0.5);
    }
    if (!chosen) return;
    const [left, top] = pixel(frame, chosen.x, chosen.y);
    context.strokeStyle = ink.getPropertyValue("--sp-ink");
    context.lineWidth = 3;
    context.beginPath();
    context.arc(left, top, 13, 0, 2 * Math.PI);
    context.stroke();
  }, [residences, candidates, chosen, frame]);

  const point = (event: MouseEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const left = ((event.clientX - box.left) / box.width) * WIDTH;
    const top = ((event.clientY - box.top) / box.height) * HEIGHT;
    const x = frame.x + (left - WIDTH / 2) * frame.scale;
    const y = frame.y - (top - HEIGHT / 2) * frame.scale;
    if (frame.scale <= POINTED) onPoint(at(x, y));
    else setNear({ x, y, scale: Math.max(frame.scale / NEARER, POINTED) });
  };
  return (
    <div className="ws-address-map">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={m.text("data.import.addresses.map")}
        onClick={point}
      />
      {(near !== null || candidates.length > 0) && (
        <Button
          className="ws-address-switch"
          data-size="sm"
          variant="secondary"
          onClick={() => {
            setWide(near !== null || !wide);
            setNear(null);
          }}
        >
          {m.text(wide && near === null ? "data.import.addresses.near" : "data.import.addresses.whole")}
        </Button>
      )}
    </div>
  );
}

function frameOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Frame {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (west > east) return { x: 0, y: 0, scale: 1 };
  const scale = Math.max((east - west + 2 * MARGIN) / WIDTH, (north - south + 2 * MARGIN) / HEIGHT);
  return { x: (west + east) / 2, y: (south + north) / 2, scale };
}

const pixel = ({ x, y, scale }: Frame, east: number, north: number): readonly [number, number] => [
  WIDTH / 2 + (east - x) / scale,
  HEIGHT / 2 - (north - y) / scale,
];

/** Addresses within the frame, thinned out evenly where they are too many. */
function dotsIn({ x, y }: Residences, frame: Frame): readonly number[] {
  const [across, up] = [(WIDTH / 2) * frame.scale, (HEIGHT / 2) * frame.scale];
  const inside: number[] = [];
  for (let i = 0; i < x.length; i++) {
    if (Math.abs((x[i] as number) - frame.x) <= across && Math.abs((y[i] as number) - frame.y) <= up)
      inside.push(i);
  }
  const step = Math.ceil(inside.length / MOST_DOTS);
  return step <= 1 ? inside : inside.filter((_, i) => i % step === 0);
}

function disc(context: CanvasRenderingContext2D, left: number, top: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(left, top, 9, 0, 2 * Math.PI);
  context.fill();
}
