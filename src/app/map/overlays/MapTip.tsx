import type { Pointed } from "../pointed.ts";
import { beside } from "./beside.ts";

interface MapTipProps {
  readonly pointed: Pointed;
  readonly room: { readonly width: number; readonly height: number };
}

/** Names what is under the pointer. For eyes only: the same words are in the table and the panel. */
export function MapTip({ pointed, room }: MapTipProps) {
  const { x, y, tip } = pointed;
  const { across, down } = beside(pointed, room);
  return (
    <div className="map-tip" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <div className="map-tip-card" data-across={across} data-down={down}>
        <p className="map-tip-title">{tip.title}</p>
        {tip.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
