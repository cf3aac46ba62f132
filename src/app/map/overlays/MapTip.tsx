import type { Pointed } from "../pointed.ts";

/** Names what is under the pointer. For eyes only: the same words are in the table and the panel. */
export function MapTip({ pointed: { x, y, tip } }: { readonly pointed: Pointed }) {
  return (
    <div className="map-tip" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <div className="map-tip-card">
        <p className="map-tip-title">{tip.title}</p>
        {tip.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
