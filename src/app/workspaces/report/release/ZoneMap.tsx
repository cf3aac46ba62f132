import { useMemo } from "react";
import type { Area, Neighbourhood } from "../../../../engine/index.ts";
import { zoneSheet } from "./zone-shapes.ts";

interface ZoneMapProps {
  /** What the map shows, read out: the table beside it says the same. */
  readonly label: string;
  readonly outlines: ReadonlyMap<string, Area>;
  readonly neighbourhoods: readonly Neighbourhood[];
  /** The zone that stands out; null for none. */
  readonly pointed: string | null;
  readonly onPoint: (zone: string | null) => void;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Zones with their borders and numbers, on nothing: what is in them is no business of this map. */
export function ZoneMap({ label, outlines, neighbourhoods, pointed, onPoint, numberOf }: ZoneMapProps) {
  const sheet = useMemo(() => zoneSheet(outlines, neighbourhoods), [outlines, neighbourhoods]);
  if (!sheet) return null;
  return (
    <svg
      className="ws-report-zones"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={label}
      onPointerLeave={() => onPoint(null)}
    >
      {sheet.zones.map(({ id, d }) => (
        <path
          key={id}
          d={d}
          data-shade={(numberOf.get(id) ?? 0) % 3}
          data-pointed={id === pointed || undefined}
          onPointerEnter={() => onPoint(id)}
        />
      ))}
      {sheet.zones.map(({ id, mark }) =>
        mark ? (
          <text key={id} x={mark[0]} y={mark[1]}>
            {numberOf.get(id)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
