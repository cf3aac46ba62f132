import type { ReactNode } from "react";
import "./small-map.css";

export interface SmallMapShape {
  readonly id: string;
  /** Path of the outline in the view box. */
  readonly d: string;
  /** 0 none to 4 most; null is unknown. */
  readonly depth: 0 | 1 | 2 | 3 | 4 | null;
}

interface SmallMapProps {
  /** What the map shows, read out. */
  readonly label: string;
  readonly viewBox: string;
  readonly shapes: readonly SmallMapShape[];
  /** Words under the map. */
  readonly caption?: ReactNode;
}

/** A map the size of a stamp: areas in five depths of one colour, nothing else. Made to stand beside its like. */
export function SmallMap({ label, viewBox, shapes, caption }: SmallMapProps) {
  return (
    <span className="ui-small-map">
      <svg viewBox={viewBox} role="img" aria-label={label}>
        {shapes.map(({ id, d, depth }) => (
          <path key={id} d={d} className={depth === null ? "ui-depth-unknown" : `ui-depth-${depth}`} />
        ))}
      </svg>
      {caption !== undefined && <span className="ui-small-map-caption">{caption}</span>}
    </span>
  );
}
