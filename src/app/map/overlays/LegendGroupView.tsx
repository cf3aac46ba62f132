import { useState } from "react";
import { commands } from "../../commands/index.ts";
import { Icon } from "../../ui/index.ts";
import type { LegendGroup, Swatch } from "../layer.ts";
import { isShown, type Scene } from "../scene.ts";
import { SwatchView } from "./SwatchView.tsx";

interface LegendGroupViewProps {
  readonly group: LegendGroup;
  readonly scene: Scene;
}

/** A group without a title is its lines; one with a title is a switch that opens into them. */
export function LegendGroupView({ group, scene }: LegendGroupViewProps) {
  const { m } = scene;
  const on = isShown(scene, group.id);
  const [open, setOpen] = useState(false);
  if (group.title === undefined)
    return (
      <ul className="map-legend-list">
        {group.entries.map((entry) => (
          <li key={entry.label}>
            <Line scene={scene} toggle={entry.toggle} label={entry.label} swatch={entry.swatch} />
          </li>
        ))}
      </ul>
    );
  return (
    <div>
      <div className="map-legend-title">
        <Line
          scene={scene}
          toggle={group.id}
          label={group.title}
          {...(group.entries[0] ? { swatch: group.entries[0].swatch } : {})}
        />
        <button
          type="button"
          className="map-legend-open"
          aria-expanded={open}
          aria-label={m.text("map.legend.open", { name: group.title })}
          onClick={() => {
            if (!open && !on) commands.toggleLayer.run(group.id);
            setOpen(!open);
          }}
        >
          <Icon name={open ? "chevron-up" : "chevron-down"} size={14} />
        </button>
      </div>
      {open && (
        <ul className="map-legend-list map-legend-parts">
          {group.entries.map((entry) => (
            <li key={entry.toggle}>
              <Line scene={scene} toggle={entry.toggle} label={entry.label} swatch={entry.swatch} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LineProps {
  readonly scene: Scene;
  readonly toggle: string;
  readonly label: string;
  readonly swatch?: Swatch;
}

function Line({ scene, toggle, label, swatch }: LineProps) {
  const on = isShown(scene, toggle);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="map-legend-line"
      onClick={() => commands.toggleLayer.run(toggle)}
    >
      <span className="map-swatch">{swatch && <SwatchView swatch={swatch} />}</span>
      <span className="map-legend-name">{label}</span>
      <span className="map-legend-eye">
        <Icon name={on ? "eye" : "eye-off"} size={15} />
      </span>
    </button>
  );
}
