import { type Dataset, FACILITY_KINDS, type FacilityKind, isKnown } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown } from "../../scene.ts";
import { facilityIcon } from "./facility-icons.ts";

const points = remember((dataset: Dataset, degrees: Degrees) =>
  collection(
    dataset.facilities.map(({ kind, name, at, departuresPerHour }) =>
      feature(
        { type: "Point", coordinates: degrees.point(at) },
        {
          kind,
          name: isKnown(name) ? name : "",
          departures: isKnown(departuresPerHour) ? departuresPerHour : -1,
        },
      ),
    ),
  ),
);

const kindsIn = remember((dataset: Dataset): readonly FacilityKind[] => {
  const present = new Set(dataset.facilities.map(({ kind }) => kind));
  return FACILITY_KINDS.filter((kind) => present.has(kind));
});

/** Shops, stops and services: off until asked for, each kind on its own switch. */
export const layer: MapLayer = {
  id: "facilities",
  draw: (scene) => {
    const kinds = kindsIn(scene.dataset);
    return {
      sources: { facilities: { data: points(scene.dataset, scene.degrees) } },
      styles: kinds.map((kind) => ({
        band: "facilities" as const,
        shown: isShown(scene, `facilities:${kind}`),
        spec: {
          id: `facilities-${kind}`,
          type: "symbol" as const,
          source: "facilities",
          // Stops and green spots are many; they wait until there is room for them.
          minzoom: kind === "busStop" || kind === "greenArea" ? 12.2 : 10,
          filter: ["==", ["get", "kind"], kind] as unknown as ["all"],
          layout: {
            "icon-image": facilityIcon(kind, scene.theme, scene.colours).id,
            "icon-size": ["interpolate", ["linear"], ["zoom"], 11, 0.7, 14, 1, 17, 1.3] as unknown as number,
            "icon-padding": 1,
          },
        },
      })),
      images: kinds.map((kind) => facilityIcon(kind, scene.theme, scene.colours)),
      marks: [],
    };
  },
  legend: ({ dataset, theme, colours, m }) => {
    const kinds = kindsIn(dataset);
    return kinds.length === 0
      ? null
      : {
          id: "facilities",
          title: m.text("map.legend.facilities"),
          entries: kinds.map((kind) => ({
            toggle: `facilities:${kind}`,
            swatch: { kind: "icon" as const, icon: facilityIcon(kind, theme, colours) },
            label: m.text(`map.facility.${kind}`),
          })),
        };
  },
  hit: {
    styles: FACILITY_KINDS.map((kind) => `facilities-${kind}`),
    subject: () => null,
    tip: ({ kind, name, departures }, { m }) => ({
      title: String(name) === "" ? m.text(`map.facility.${String(kind) as FacilityKind}`) : String(name),
      lines: [
        ...(String(name) === "" ? [] : [m.text(`map.facility.${String(kind) as FacilityKind}`)]),
        ...(Number(departures) >= 0
          ? [m.text("map.facility.departures", { count: m.number(Number(departures), 1) })]
          : []),
      ],
    }),
  },
};
