import {
  cornersOf,
  footprintOf,
  houseType,
  isKnown,
  type Zone,
  type ZoneKind,
} from "../../../../engine/index.ts";
import { type PlotInForce, type Proposal, plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { barMetres, pathIn, type SheetFrame, sheetFrame } from "./sheet-frame.ts";

const WIDTH = 114;
const HEIGHT = 84;

/** How zones are told apart on paper without colour: by the direction and density of their lines. Kinds that cover nearly everything are left to the list of constraints. */
const HATCHES: Partial<Readonly<Record<ZoneKind, readonly [angle: number, gap: number]>>> = {
  flood: [0, 1.6],
  stormSurge: [0, 2.6],
  sea: [0, 4],
  watercourse: [0, 3.2],
  drinkingWater: [20, 3.2],
  landslide: [90, 1.8],
  quickClay: [90, 3],
  roadNoise: [45, 1.8],
  railNoise: [45, 3],
  powerLine: [135, 1.8],
  heritage: [135, 3],
  natureReserve: [160, 2.4],
  contaminatedGround: [70, 2.4],
};
const LINES: readonly ZoneKind[] = ["road", "railway", "powerLine", "watercourse"];
/** Kinds named under the picture: more would push it off the page. */
const NAMED = 6;

interface SheetMapProps {
  readonly own: PlotInForce;
  readonly reading: Reading;
}

/**
 * The plot and what lies around it, drawn from the data in millimetres. Not a picture of the map on the screen: this one has a true scale,
 * is as sharp as the printer, reads in black and white, and is there without WebGL. Homes in use are not on it.
 */
export function SheetMap({ own, reading }: SheetMapProps) {
  const { dataset, changes, m } = reading;
  const frame = sheetFrame(own.plot.outline, WIDTH, HEIGHT);
  const drawn = (zones: readonly Zone[]) =>
    zones.flatMap(({ id, kind, shape }) => {
      const d = pathIn(frame, shape);
      return d === null ? [] : [{ id, kind, d }];
    });
  const faces = drawn(
    dataset.zones.filter(({ kind, shape }) => HATCHES[kind] && shape.type === "MultiPolygon"),
  );
  const lines = drawn(
    dataset.zones.filter(({ kind, shape }) => LINES.includes(kind) && shape.type === "MultiLineString"),
  );
  const buildings = [
    ...dataset.zones.filter(({ kind }) => kind === "building").map(({ shape }) => shape),
    ...dataset.buildings.flatMap(({ outline }) => (isKnown(outline) ? [outline] : [])),
  ].flatMap((shape) => pathIn(frame, shape) ?? []);
  const others = plotsInForce(dataset, changes).filter(({ plot }) => plot.id !== own.plot.id);
  const plot = pathIn(frame, own.plot.outline) ?? "";
  const kinds = [...new Set(faces.map(({ kind }) => kind))];
  const named = kinds.slice(0, NAMED);
  const bar = barMetres(frame.scale);
  const barMm = (bar * 1000) / frame.scale;
  const scale = m.text("sheet.map.scale", { scale: m.number(frame.scale) });
  return (
    <figure className="ps-map">
      <svg
        width={`${WIDTH}mm`}
        height={`${HEIGHT}mm`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={m.text("sheet.map.label", { scale })}
        data-scale={frame.scale}
      >
        <defs>
          {kinds.map((kind) => (
            <Hatch key={kind} kind={kind} />
          ))}
          <clipPath id="ps-frame">
            <rect width={WIDTH} height={HEIGHT} />
          </clipPath>
        </defs>
        <rect width={WIDTH} height={HEIGHT} className="ps-ground" />
        <g clipPath="url(#ps-frame)">
          {lines
            .filter(({ kind }) => kind === "road")
            .map(({ id, d }) => (
              <path key={id} d={d} className="ps-road" />
            ))}
          {faces.map(({ id, kind, d }) => (
            <path key={id} d={d} className="ps-zone" fill={`url(#ps-${kind})`} />
          ))}
          {lines
            .filter(({ kind }) => kind !== "road")
            .map(({ id, kind, d }) => (
              <path key={id} d={d} className={`ps-line ps-line-${kind}`} />
            ))}
          <path d={buildings.join("")} className="ps-building" />
          {others.map(({ plot: { id, outline } }) => {
            const d = pathIn(frame, outline);
            return d === null ? null : <path key={id} d={d} className="ps-other" />;
          })}
          <path d={plot} className="ps-plot" />
          {own.proposals.map((proposal) => (
            <Houses key={proposal.id} proposal={proposal} frame={frame} />
          ))}
        </g>
        <g transform={`translate(${WIDTH - 6} 4)`}>
          <path d="M0 0 2 6 0 4.6-2 6Z" className="ps-north" />
          <text y="9" className="ps-north-text">
            N
          </text>
        </g>
        <g transform={`translate(4 ${HEIGHT - 4})`}>
          <rect x="-2" y="-5" width={barMm + 4} height="7.4" className="ps-plate" />
          <path d={`M0-1V0H${barMm.toFixed(2)}V-1`} className="ps-bar" />
          <text x={barMm / 2} y="-1.6" className="ps-bar-text">
            {m.metres(bar)}
          </text>
        </g>
        <rect width={WIDTH} height={HEIGHT} className="ps-edge" />
      </svg>
      <figcaption>
        {scale}. {m.text("sheet.map.note", { houses: String(own.proposals.length > 0) })}{" "}
        {named.map((kind) => (
          <span key={kind} className="ps-key">
            <svg width="4mm" height="2.6mm" viewBox="0 0 4 2.6" aria-hidden="true">
              <rect width="4" height="2.6" fill={`url(#ps-${kind})`} className="ps-zone" />
            </svg>
            {m.text(`map.zone.${kind}`)}
          </span>
        ))}
        {kinds.length > named.length && m.text("sheet.more", { count: kinds.length - named.length })}
      </figcaption>
    </figure>
  );
}

/** Each house where somebody has placed it, to scale; before that, one sign with their number. */
function Houses({ proposal, frame }: { readonly proposal: Proposal; readonly frame: SheetFrame }) {
  const { at, houses, layout, houseType: chosen } = proposal;
  const type = chosen === undefined ? undefined : houseType(chosen);
  if (layout && type)
    return layout.map((place) => {
      const corners = cornersOf(place, footprintOf(type));
      const d = `M${corners.map((corner) => frame.place(corner).join(" ")).join("L")}Z`;
      return <path key={d} d={d} className="ps-house" />;
    });
  const [x, y] = frame.place([at.x, at.y]);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M-2.6 2.2V-.6L0-2.8 2.6-.6V2.2Z" className="ps-house" />
      <text y="1.5" className="ps-house-text">
        {houses}
      </text>
    </g>
  );
}

function Hatch({ kind }: { readonly kind: ZoneKind }) {
  const [angle, gap] = HATCHES[kind] ?? [0, 2];
  return (
    <pattern
      id={`ps-${kind}`}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <path d={`M0 ${gap / 2}H${gap}`} className="ps-hatch" />
    </pattern>
  );
}
