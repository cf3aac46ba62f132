import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  at,
  type BuildingId,
  CASE_TEXTS,
  type Change,
  type ChangeId,
  type CooperativeId,
  type DemandId,
  type Dwelling,
  type DwellingId,
  id,
  NO_CASE_DRAFT,
  newReleaseBook,
  type PlacementId,
  type Plot,
  type PlotId,
  type Project,
  type Scenario,
  type ScenarioId,
} from "../../src/engine/index.ts";
import { basemapGround, readProject } from "../../src/formats/index.ts";

const root = join(import.meta.dirname, "../..");

export type DemoName = "fjordvik" | "oygrend";
export const DEMOS: readonly DemoName[] = ["fjordvik", "oygrend"];

/** The demo as it lies in the repository. */
export function demoProject(demo: DemoName): Project {
  const project = readProject(new Uint8Array(readFileSync(join(root, `public/demo/${demo}/project.zip`))));
  if (!project.ok) throw new Error(`the demo ${demo} cannot be read`);
  return project.value;
}

export function demoGround(demo: DemoName, { dataset }: Project): ReturnType<typeof basemapGround> {
  const { layers, attribution } = JSON.parse(
    readFileSync(join(root, `public/demo/${demo}/basemap.json`), "utf8"),
  );
  return basemapGround(layers, attribution, dataset.crs);
}

/**
 * A demo with every part of a project filled in, the private ones above all: what attacks go looking for must be there to be found. A field that is not filled here fails the test of
 * the canaries.
 */
export function wholeProject(demo: Project): Project {
  const { dataset } = demo;
  const [home, other] = dataset.dwellings;
  const [building] = dataset.buildings;
  const [plot, second] = dataset.plots;
  const [placement] = dataset.placements;
  if (!home || !other || !building || !plot || !second || !placement)
    throw new Error("a demo has homes and plots");
  const change = (n: number): ChangeId => id<ChangeId>(`change-${n}`);
  const drawn: Plot = {
    ...plot,
    id: id<PlotId>("drawn-1"),
    name: "Jordet ved krysset",
    at: at(plot.at.x + 60, plot.at.y),
    outline: {
      type: "MultiPolygon",
      coordinates: plot.outline.coordinates.map((rings) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + 60, y])),
      ),
    },
  };
  const homes: readonly Change[] = [
    {
      id: change(1),
      kind: "acquire-dwelling",
      dwelling: id<DwellingId>("bought-1"),
      building: building.id,
      acquisition: "leased",
    },
    {
      id: change(2),
      kind: "place",
      dwelling: id<DwellingId>("bought-1"),
      placement: id<PlacementId>("moved-1"),
    },
    { id: change(3), kind: "end-placement", placement: placement.id },
  ];
  const scenario = (n: number, changes: readonly Change[]): Scenario => ({
    id: id<ScenarioId>(`scenario-${n}`),
    title: `Kontorets eget navn ${n}`,
    datasetHash: demo.datasetHash,
    ruleSet: demo.ruleSet,
    changes,
    cursor: changes.length,
  });
  const proposals: readonly Change[] = [
    { id: change(4), kind: "draw-plot", plot: drawn },
    {
      id: change(5),
      kind: "open-plot",
      plot: drawn.id,
      houses: 2,
      layout: [drawn.at, plot.at].map((at) => ({ at, angle: 0 })),
    },
    { id: change(6), kind: "open-plot", plot: plot.id, houses: 2, houseType: "usual", at: plot.at },
    { id: change(7), kind: "move-proposal", proposal: change(6), to: plot.at },
  ];
  const scenarios = [
    scenario(1, [...homes, ...proposals]),
    scenario(2, [...homes, { id: change(8), kind: "open-plot", plot: second.id, houses: 4 }]),
    // Of the third nothing is to be told: nobody chose it.
    scenario(3, [...homes, { id: change(9), kind: "open-plot", plot: second.id, houses: 1 }]),
  ] as const;
  const words = (what: string): string => `Skrevet for kontoret: ${what}`;
  return {
    ...demo,
    dataset: {
      ...dataset,
      municipality: { ...dataset.municipality, waiting: 17 },
      dwellings: dataset.dwellings.map(setRight),
      placements: [
        ...dataset.placements,
        {
          ...placement,
          id: id<PlacementId>("elsewhere-1"),
          site: { at: at(home.at.x + 3, home.at.y + 2) },
          since: "2025Q1",
          until: "2026Q2",
        },
      ],
    },
    scenarios,
    active: scenarios[2].id,
    compare: [scenarios[0].id, scenarios[2].id],
    mappings: [
      {
        fingerprint: "f1",
        kind: "dwellings",
        columns: { label: words("kolonne") },
        constants: { kind: words("fast verdi") },
      },
    ],
    addresses: {
      placed: [{ key: words("adresse i en fil"), at: at(home.at.x + 11, home.at.y + 9), by: "letter" }],
      aside: [words("adresse lagt til side")],
      waiting: [
        {
          file: words("fil som venter"),
          sheet: words("ark som venter"),
          mapping: {
            fingerprint: words("kolonner som venter"),
            kind: "dwellings",
            columns: { label: words("kolonne som venter") },
            constants: { kind: words("verdi som venter") },
          },
          headings: [words("overskrift som venter")],
          rows: [
            {
              row: 3,
              key: words("nøkkel som venter"),
              asked: {
                text: words("adresse som venter"),
                postcode: 9999,
                town: words("poststed som venter"),
                property: { gnr: 91, bnr: 92, fnr: 93 },
              },
              cells: [words("celle som venter")],
            },
          ],
        },
      ],
    },
    siting: {
      demands: [
        {
          id: id<DemandId>("demand-1"),
          words: words("krav"),
          terms: { kind: "apart", metres: 300 },
          on: true,
        },
        {
          id: id<DemandId>("demand-2"),
          words: words("krav"),
          terms: { kind: "away-from", of: "kindergarten", metres: 300 },
          on: true,
        },
      ],
      plots: [
        {
          plot: plot.id,
          children: words("barn"),
          dialogue: {
            contact: words("kontakt"),
            caretaker: words("vaktmester"),
            complaints: words("klager"),
            evaluation: "2027-03-04",
            notifyMetres: 150,
            steps: [{ step: "contact", date: "2026-05-06", done: true }],
          },
        },
      ],
    },
    register: {
      letStand: [{ check: "duplicate", key: words("dør"), reason: words("grunn") }],
      views: [
        {
          name: words("visning"),
          columns: [{ column: "name", words: words("søk"), values: [words("verdi")] }],
          sort: { column: "name", direction: "ascending" },
          hidden: ["id"],
          vacantOnly: true,
          kind: null,
          acquisition: null,
          area: null,
        },
      ],
    },
    release: newReleaseBook("project-of-the-book", new Uint8Array(32).fill(0xa7)),
    caseDraft: {
      ...NO_CASE_DRAFT,
      title: "Neste småhus",
      question: "Hvor kan de neste småhusene ligge?",
      need: 6,
      alternatives: scenarios
        .slice(0, 2)
        .map((one, n) => ({ scenario: one.id, title: `Forslag ${n + 1}`, reason: "Nær buss." })),
      texts: Object.fromEntries(CASE_TEXTS.map((text) => [text, `Offentlig om ${text}.`])) as never,
      plots: [
        {
          plot: plot.id,
          children: "Skolevei er vurdert.",
          contact: "Boligkontoret",
          caretaker: "Drift",
          complaints: "Postmottak",
          evaluation: "2027-10-01",
          notifyMetres: 200,
        },
      ],
      houses: dataset.dwellings
        .filter(({ kind }) => kind === "smallHouse")
        .slice(0, 1)
        .map(({ id: dwelling }) => ({ dwelling, name: "Småhus 1", source: "Vedtak 12/24" })),
      allowed: [{ place: words("sted"), words: words("tillatt") }],
    },
  };
}

/** A home that the office has set right in every fact, and that the last file of the register did not have. */
const setRight = (home: Dwelling): Dwelling => ({
  ...home,
  leaseEnds: "2029Q3",
  absentFrom: "kontorets-register.xlsx",
  placedBy: "folded",
  edited: {
    at: at(home.at.x + 7, home.at.y + 5),
    units: 3,
    label: "Adressen i filen 12",
    building: id<BuildingId>("bygg-i-filen"),
    cooperative: id<CooperativeId>("borettslag-i-filen"),
    acquisition: "referral",
    kind: "groupedHousing",
    standing: "underRepair",
    designation: "youth",
    leaseYears: 2,
    leaseEnds: "2028Q2",
    bedrooms: 4,
    areaM2: 71,
    stepFree: false,
    since: "2013Q1",
  },
});
