import { useState } from "react";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";
import { LAYERS } from "../layers/index.ts";
import type { Scene } from "../scene.ts";
import { AreaCard } from "./AreaCard.tsx";
import { LegendGroupView } from "./LegendGroupView.tsx";

/** Legend and layer control in one: what is drawn is what is listed, and each line is the switch for itself. */
export function Legend({ scene, compact }: { readonly scene: Scene; readonly compact: boolean }) {
  const m = useMessages();
  const [open, setOpen] = useState(true);
  const groups = LAYERS.flatMap((layer) => layer.legend?.(scene) ?? []);
  return (
    <section className="map-legend" aria-label={m.text("map.legend")} data-tour="legend">
      <AreaCard scene={scene} />
      {!compact && (
        <div className="map-card map-layers">
          <button
            type="button"
            className="map-layers-head"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            aria-label={m.text(open ? "map.legend.hide" : "map.legend.show")}
            title={m.text(open ? "map.legend.hide" : "map.legend.show")}
          >
            <Icon name="layers" size={16} />
            <Icon name={open ? "chevron-up" : "chevron-down"} size={14} />
          </button>
          {open && (
            <div className="map-layers-list">
              {groups.map((group) => (
                <LegendGroupView key={group.id} group={group} scene={scene} />
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
