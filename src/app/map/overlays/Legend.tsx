import { useState } from "react";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";
import { LAYERS } from "../layers/index.ts";
import { isShown, type Scene } from "../scene.ts";
import { AreaCard } from "./AreaCard.tsx";
import { LegendGroupView } from "./LegendGroupView.tsx";

interface LegendProps {
  readonly scene: Scene;
  readonly compact: boolean;
  /** Pixels of the map when it was made: on a small one the legend begins folded. */
  readonly room: { readonly width: number; readonly height: number };
}

/** What is most asked for stands first; long groups last. */
const ORDER = [
  "stock",
  "plots",
  "proposals",
  "buildings",
  "sites",
  "groups",
  "scan",
  "risk",
  "nearest",
  "facilities",
  "zones",
  "tiles",
];
/** What a sentence has just switched on is looked for first, and taken for granted once it is off. */
const OF_THE_READING: readonly string[] = ["groups", "scan", "risk", "nearest"];
const ROOM = { width: 480, height: 260 };

/** Legend and layer control in one: what is drawn is what is listed, and each line is the switch for itself. */
export function Legend({ scene, compact, room }: LegendProps) {
  const m = useMessages();
  const [open, setOpen] = useState(room.width > ROOM.width && room.height > ROOM.height);
  const groups = LAYERS.flatMap((layer) => layer.legend?.(scene) ?? []).toSorted(
    (a, b) => place(a.id, scene) - place(b.id, scene),
  );
  const fold = m.text(open ? "map.legend.hide" : "map.legend.show");
  return (
    <section
      className={open ? "map-legend" : "map-legend map-legend-folded"}
      aria-label={m.text("map.legend")}
      data-tour="legend"
    >
      {open && <AreaCard scene={scene} />}
      {open && !compact && (
        <div className="map-card map-layers">
          {groups.map((group) => (
            <LegendGroupView key={group.id} group={group} scene={scene} />
          ))}
        </div>
      )}
      <button
        type="button"
        className="map-card map-legend-fold"
        aria-expanded={open}
        aria-label={fold}
        title={fold}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "chevron-left" : "layers"} size={open ? 14 : 18} />
      </button>
    </section>
  );
}

const place = (id: string, scene: Scene): number =>
  OF_THE_READING.includes(id) && isShown(scene, id) ? -1 : ORDER.indexOf(id);
