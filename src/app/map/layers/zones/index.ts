import { type Dataset, isKnown, ZONE_KINDS, type Zone, type ZoneKind } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { LegendEntry, MapLayer, SourceDrawing, StyleDrawing } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { coverageSources, coverageStyles, kindsMapped } from "./coverages.ts";
import { ZONE_LOOKS, zoneHatch } from "./zone-looks.ts";

const byKind = remember((zones: readonly Zone[]) => {
  const kinds = new Map<ZoneKind, Zone[]>();
  for (const zone of zones) {
    const members = kinds.get(zone.kind);
    if (members) members.push(zone);
    else kinds.set(zone.kind, [zone]);
  }
  return kinds;
});

/** One conversion per kind, and only for kinds that are shown. */
const shapes = new WeakMap<readonly Zone[], ReturnType<typeof collection>>();
function shapesOf(zones: readonly Zone[], degrees: Degrees) {
  let made = shapes.get(zones);
  if (!made) {
    made = collection(
      zones.map(({ id, kind, name, grade, shape }) =>
        feature(shape.type === "MultiPolygon" ? degrees.area(shape) : degrees.lines(shape), {
          id,
          kind,
          name: isKnown(name) ? name : "",
          grade: isKnown(grade) ? grade : "",
        }),
      ),
    );
    shapes.set(zones, made);
  }
  return made;
}

const kindsIn = (dataset: Dataset): readonly ZoneKind[] => {
  const present = byKind(dataset.zones);
  return ZONE_KINDS.filter((kind) => present.has(kind));
};

function stylesOf(kind: ZoneKind, scene: Scene): readonly StyleDrawing[] {
  const shown = isShown(scene, `zones:${kind}`);
  const look = ZONE_LOOKS[kind];
  const colour = look[scene.theme];
  const hatch = zoneHatch(kind, scene.theme);
  const source = `zones-${kind}`;
  // Noise has an official yellow and red zone; the red one is drawn heavier.
  const red = scene.theme === "light" ? "#b3472e" : "#e68a70";
  const noise = kind === "roadNoise" || kind === "railNoise";
  const fill = noise ? (["match", ["get", "grade"], "red", red, colour] as unknown as string) : colour;
  const styles: StyleDrawing[] = [];
  if (!look.line)
    styles.push({
      band: "zones",
      shown,
      spec: {
        id: `${source}-fill`,
        type: "fill",
        source,
        paint: { "fill-color": fill, "fill-opacity": noise ? 0.3 : hatch ? 0.1 : 0.22 },
      },
    });
  if (hatch)
    styles.push({
      band: "zones",
      shown,
      spec: {
        id: `${source}-hatch`,
        type: "fill",
        source,
        paint: { "fill-pattern": hatch.id, "fill-opacity": 0.8 },
      },
    });
  styles.push({
    band: "zones",
    shown,
    spec: {
      id: `${source}-line`,
      type: "line",
      source,
      paint: {
        "line-color": fill,
        "line-width": look.line ? 2 : 1.1,
        "line-opacity": 0.85,
        ...(look.line ? { "line-dasharray": [3, 1.5] } : {}),
      },
    },
  });
  return styles;
}

/** Hazards, noise, plans and protection: off until asked for, each kind on its own switch. */
export const layer: MapLayer = {
  id: "zones",
  draw: (scene) => {
    const present = byKind(scene.dataset.zones);
    const kinds = kindsIn(scene.dataset);
    const sources: Record<string, SourceDrawing> = {};
    // Geometry is converted only when somebody looks: a county's hazard zones are many.
    for (const kind of kinds)
      if (isShown(scene, `zones:${kind}`))
        sources[`zones-${kind}`] = { data: shapesOf(present.get(kind) ?? [], scene.degrees) };
    return {
      sources: { ...sources, ...coverageSources(scene) },
      styles: [...kinds.flatMap((kind) => stylesOf(kind, scene)), ...coverageStyles(scene)],
      images: kinds.flatMap((kind) => zoneHatch(kind, scene.theme) ?? []),
      marks: [],
    };
  },
  legend: (scene) => {
    const kinds = kindsIn(scene.dataset);
    if (kinds.length === 0) return null;
    const mapped: LegendEntry[] =
      kindsMapped(scene.dataset).length === 0
        ? []
        : [
            {
              toggle: "mapped",
              label: scene.m.text("map.legend.mapped"),
              swatch: { kind: "fill", fill: "transparent", rim: scene.colours.petrol, dashed: true },
            },
          ];
    return {
      id: "zones",
      title: scene.m.text("map.legend.zones"),
      entries: [
        ...kinds.map((kind): LegendEntry => {
          const look = ZONE_LOOKS[kind];
          const hatch = zoneHatch(kind, scene.theme);
          const colour = look[scene.theme];
          return {
            toggle: `zones:${kind}`,
            label: scene.m.text(`map.zone.${kind}`),
            swatch: look.line
              ? { kind: "line", stroke: colour, width: 2, dashed: true }
              : {
                  kind: "fill",
                  fill: hatch ? `${colour}1a` : `${colour}4d`,
                  rim: colour,
                  ...(hatch ? { pattern: hatch } : {}),
                },
          };
        }),
        ...mapped,
      ],
    };
  },
  hit: {
    styles: ZONE_KINDS.flatMap((kind) => [`zones-${kind}-fill`, `zones-${kind}-line`]),
    subject: () => null,
    tip: ({ kind, name, grade }, { m }) => ({
      title: m.text(`map.zone.${String(kind) as ZoneKind}`),
      lines: [
        String(name),
        m.has(`map.grade.${String(grade)}`) ? m.maybe(`map.grade.${String(grade)}`) : "",
      ].filter((line) => line !== ""),
    }),
  },
};
