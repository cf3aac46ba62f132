import { type Coverage, type Dataset, ZONE_KINDS, type ZoneKind } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { SourceDrawing, StyleDrawing } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { ZONE_LOOKS } from "./zone-looks.ts";

const byKind = remember((coverages: readonly Coverage[]) => {
  const kinds = new Map<ZoneKind, Coverage[]>();
  for (const coverage of coverages) {
    const members = kinds.get(coverage.kind);
    if (members) members.push(coverage);
    else kinds.set(coverage.kind, [coverage]);
  }
  return kinds;
});

/** Kinds that somebody has said where they are mapped. */
export const kindsMapped = ({ coverages }: Dataset): readonly ZoneKind[] => {
  const present = byKind(coverages);
  return ZONE_KINDS.filter((kind) => present.has(kind));
};

const shapes = new WeakMap<readonly Coverage[], ReturnType<typeof collection>>();
function shapesOf(coverages: readonly Coverage[], degrees: Degrees) {
  const known = shapes.get(coverages);
  if (known) return known;
  const made = collection(coverages.map(({ outline }) => feature(degrees.area(outline))));
  shapes.set(coverages, made);
  return made;
}

/** A kind's mapping is drawn with the kind: it is of no use to know where floods were looked for while floods are hidden. */
const isDrawn = (kind: ZoneKind, scene: Scene): boolean =>
  isShown(scene, "mapped") && isShown(scene, `zones:${kind}`);

export function coverageSources(scene: Scene): Record<string, SourceDrawing> {
  const present = byKind(scene.dataset.coverages);
  return Object.fromEntries(
    kindsMapped(scene.dataset)
      .filter((kind) => isDrawn(kind, scene))
      .map((kind) => [`mapped-${kind}`, { data: shapesOf(present.get(kind) ?? [], scene.degrees) }]),
  );
}

/** The edge of what has been mapped: outside it nothing is known, and nothing is drawn there. */
export const coverageStyles = (scene: Scene): readonly StyleDrawing[] =>
  kindsMapped(scene.dataset).map((kind, i) => ({
    band: "zones",
    shown: isDrawn(kind, scene),
    spec: {
      id: `mapped-${kind}`,
      type: "line",
      source: `mapped-${kind}`,
      layout: { "line-cap": "round" },
      // Kinds mapped over the same ground share an outline: each stands a little inside the one before it.
      paint: {
        "line-color": ZONE_LOOKS[kind][scene.theme],
        "line-width": 1.8,
        "line-offset": 2 * i,
        "line-dasharray": [0.1, 2.4],
      },
    },
  }));
