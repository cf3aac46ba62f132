import {
  type Drawing,
  diamond,
  type GroundWords,
  groundLegend,
  house,
  type LegendEntry,
  layeredSample,
  type MapFrame,
  PALETTE,
  ROOM_BREAKS,
  ring,
  ringSample,
  signSample,
  surfaceSample,
  ZONE_FILLS,
  zoneClassText,
} from "../../drawing/index.ts";
import { isKnown, releaseTable } from "../../engine/council/index.ts";
import type { Messages } from "../../messages/index.ts";
import type { CaseReading, ReckonedAlternative } from "../model/case-reading.ts";

/** What the colours of room mean, the fullest first. Colours lie over the map at the opacity they are drawn with. */
function roomSteps(m: Messages): readonly LegendEntry[] {
  const [first] = ROOM_BREAKS;
  return PALETTE.room.map((fill, step) => {
    const from = ROOM_BREAKS[step - 1];
    const next = ROOM_BREAKS[step];
    const words =
      from === undefined
        ? m.text("room.legend.under", { value: m.number(first) })
        : next === undefined
          ? m.text("room.legend.orMore", { value: m.number(from) })
          : next - 1 === from
            ? m.number(from)
            : m.text("room.legend.range", { from: m.number(from), to: m.number(next - 1) });
    return {
      label: m.text("mapSheet.legend.room", { words }),
      sample: surfaceSample({ fill, opacity: 0.78, stroke: PALETTE.areaEdge, width: 1 }),
    };
  });
}

const houseEntry = (label: string): LegendEntry => ({
  label,
  sample: signSample((x, y, size) => house(x, y, size), { fill: PALETTE.orange }),
});

/** The plain ground, in words. */
export const groundWords = (m: Messages): GroundWords => ({
  building: m.text("mapSheet.legend.building"),
  road: m.text("mapSheet.legend.road"),
  water: m.text("mapSheet.legend.water"),
  green: m.text("mapSheet.legend.green"),
});

/** Colours and signs of the map of room: only signs that can be on it. */
export function roomLegend(
  reading: CaseReading,
  { figures }: ReckonedAlternative,
  plots: boolean,
  frame: MapFrame,
  map: Drawing,
): readonly LegendEntry[] {
  const { m } = reading;
  return [
    ...(figures.houses > 0
      ? [
          houseEntry(m.text("mapSheet.legend.houses")),
          {
            label: m.text("mapSheet.legend.usedPlot"),
            sample: layeredSample(
              surfaceSample({ fill: PALETTE.orange, opacity: 0.18 }),
              surfaceSample({ stroke: PALETTE.orangeEdge, width: 1.8 }),
            ),
          },
        ]
      : []),
    ...(plots
      ? [
          {
            label: m.text("mapSheet.legend.candidate"),
            sample: signSample((x, y, size) => ring(x, y, size * 0.24), {
              fill: PALETTE.paper,
              stroke: PALETTE.orangeEdge,
              width: 1.5,
            }),
          },
        ]
      : []),
    ...roomSteps(m),
    ...(figures.areas.some(({ unused }) => unused)
      ? [{ label: m.text("room.legend.unused"), sample: ringSample }]
      : []),
    ...(figures.areas.some(({ room }) => !isKnown(room.consider))
      ? [
          {
            label: m.text("room.legend.unknown"),
            sample: signSample((x, y, size) => diamond(x, y, size * 0.42), {
              fill: PALETTE.paper,
              stroke: PALETTE.ink,
              width: 1.2,
            }),
          },
        ]
      : []),
    ...groundLegend(frame, map, reading.publicCase.ground, groundWords(m)),
  ];
}

/** Zones by class: those that the release shows. */
export function zoneLegend(reading: CaseReading, frame: MapFrame, map: Drawing): readonly LegendEntry[] {
  const { publicCase, m } = reading;
  const { zones } = releaseTable(publicCase.release);
  const classes = (["0-4", "5-9", "10+"] as const).filter((one) => zones.some(({ shown }) => shown === one));
  return [
    ...classes.map((one) => ({
      label: m.text("mapSheet.legend.zone", { words: zoneClassText(one) }),
      sample: surfaceSample({ fill: ZONE_FILLS[one], opacity: 0.85, stroke: PALETTE.petrol, width: 0.8 }),
    })),
    ...(zones.some(({ shown }) => shown === null)
      ? [
          {
            label: m.text("mapSheet.legend.noZone"),
            sample: surfaceSample({ fill: PALETTE.land, stroke: PALETTE.petrol, width: 0.8 }),
          },
        ]
      : []),
    ...groundLegend(frame, map, reading.publicCase.ground, groundWords(m)),
  ];
}

/** A plot and what lies around it. */
export function plotLegend(
  reading: CaseReading,
  houses: boolean,
  others: boolean,
  frame: MapFrame,
  map: Drawing,
): readonly LegendEntry[] {
  const { m } = reading;
  return [
    {
      label: m.text("mapSheet.legend.plot"),
      sample: layeredSample(
        surfaceSample({ fill: PALETTE.orange, opacity: 0.18 }),
        surfaceSample({ stroke: PALETTE.orangeEdge, width: 2.4 }),
      ),
    },
    ...(houses ? [houseEntry(m.text("mapSheet.legend.houses"))] : []),
    ...(others
      ? [
          {
            label: m.text("mapSheet.legend.otherPlot"),
            sample: surfaceSample({ stroke: PALETTE.orangeEdge, width: 1.3 }),
          },
        ]
      : []),
    ...groundLegend(frame, map, reading.publicCase.ground, groundWords(m)),
  ];
}
