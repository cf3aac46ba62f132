import "./charts.css";

interface ScaleLegendProps {
  readonly stops: readonly { readonly color: string; readonly label: string }[];
  /** Words under the scale, spread from its start to its end: usually two or three. */
  readonly labels: readonly string[];
}

/** A stepped colour scale with words under it. */
export function ScaleLegend({ stops, labels }: ScaleLegendProps) {
  return (
    <div className="ui-scale">
      <div className="ui-scale-stops" role="img" aria-label={stops.map((stop) => stop.label).join(", ")}>
        {stops.map((stop) => (
          <span key={stop.label} title={stop.label} style={{ background: stop.color }} />
        ))}
      </div>
      <div className="ui-scale-labels" aria-hidden="true">
        {labels.map((label) => (
          <span key={label}>{label}</span>
        ))}
      </div>
    </div>
  );
}
