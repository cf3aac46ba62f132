import type { Feature } from "geojson";
import { degreesFor } from "../../../src/app/map/degrees.ts";
import type { Drawing } from "../../../src/app/map/layer.ts";
import { MAP_COLOURS } from "../../../src/app/map/map-colours.ts";
import type { Scene } from "../../../src/app/map/scene.ts";
import {
  type Change,
  createAssessor,
  type Dataset,
  id,
  levelsOf,
  type PlotId,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { messages } from "../../../src/messages/index.ts";
import { aTown, at, line, square } from "../../support/a-town.ts";

export const NO_CHANGES: readonly Change[] = [];

/** A town on the ground in western Norway, with something for every layer to draw. */
export function aMappedTown(): Dataset {
  const here = (x: number, y: number) => at(300_000 + x, 6_600_000 + y);
  return aTown()
    .municipality({ residents: 2400 })
    .area("west", square(here(0, 0), 2000), { residents: 1200, dwellings: 500 })
    .area("east", square(here(2000, 0), 2000), { residents: 900, dwellings: 400 })
    .area("north", square(here(0, 2000), 2000))
    .building("block", here(100, 100), { name: "Bakken", dwellings: 6 })
    .dwelling("d1", here(100, 100), { building: "block" as never, units: 3 })
    .dwelling("d2", here(140, 100), { standing: "vacant", label: "Bakkeveien 2" })
    .dwelling("d3", here(1500, 300), { standing: "underRepair" })
    .dwelling("d4", here(1600, 300), { standing: "unknown" })
    .plot("t1", square(here(400, 400), 40), { name: "Jordet", capacity: 4 })
    .plot("t2", square(here(1800, 200), 30))
    .facility("f1", "busStop", here(420, 300), { name: "Bakken", departuresPerHour: 4 })
    .facility("f2", "grocery", here(600, 300))
    .zone("z1", "flood", square(here(1800, 200), 200), { returnPeriod: 200 })
    .zone("z2", "roadNoise", square(here(0, 500), 300), { grade: "red" })
    .zone("z3", "road", line(here(-900, 300), here(900, 300)))
    .dataset();
}

export const openPlot = (plot: string, houses = 2): Change => ({
  id: id(`open-${plot}`),
  kind: "open-plot",
  plot: id<PlotId>(plot),
  houses,
});

interface Told extends Partial<Omit<Scene, "hidden">> {
  readonly hidden?: readonly string[];
}

/** A scene as the app would gather it, with the engine's own answer; whatever is told takes the place of the usual. */
export function aScene(told: Told = {}): Scene {
  const dataset = told.dataset ?? aMappedTown();
  const changes = told.changes ?? NO_CHANGES;
  const assessor = createAssessor(dataset);
  const assess = (made: readonly Change[]) => assessor.assess({ changes: made, ruleSet: STANDARD_RULE_SET });
  const theme = told.theme ?? "light";
  return {
    dataset,
    changes,
    ruleSet: STANDARD_RULE_SET,
    levels: levelsOf(dataset),
    scenario: changes.length > 0 ? "Alternativ A" : null,
    assessment: assess(changes),
    today: assess(NO_CHANGES),
    localMoran: null,
    demands: [],
    demandAreas: [],
    demandsLose: new Map(),
    shownSet: null,
    scan: null,
    risk: null,
    nearest: null,
    groups: null,
    picked: null,
    past: null,
    degrees: degreesFor(dataset.crs),
    basemap: null,
    mayFetch: false,
    footprints: null,
    theme,
    colours: MAP_COLOURS[theme],
    areaTheme: "headroom",
    selection: null,
    hover: null,
    draft: null,
    tool: "select",
    sketch: [],
    outline: [],
    ways: null,
    shaped: null,
    corner: null,
    layout: null,
    house: null,
    sketchTo: null,
    pin: null,
    m: messages("nb"),
    ...told,
    hidden: new Set(told.hidden ?? []),
    stockShown: told.stockShown ?? null,
  };
}

/** The features a layer sends for one of its sources. */
export function featuresOf({ sources }: Drawing, source: string): readonly Feature[] {
  const data = sources[source]?.data;
  if (data === undefined || typeof data === "string") throw new Error(`no features in ${source}`);
  return data.features;
}
