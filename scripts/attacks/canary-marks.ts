import type { Project } from "../../src/engine/index.ts";

/**
 * What is done with a field before an attack looks for it in all that leaves.
 * - public: it may be shown; nothing is planted.
 * - text: free words; a canary is planted. - id: the same, alike wherever the same record is named.
 * - point: metres with decimals that no public thing has. - quarter, day: a moment that no public thing has.
 * - closed: a few words or small numbers, which no canary fits in; that they show nowhere is what attack P1 tries.
 */
export type Mark = "public" | "text" | "id" | "point" | "quarter" | "day" | "closed";

type Leaf = string | number | boolean | null | undefined;
type Member<T> = T extends readonly (infer U)[] ? Member<U> : T;
type Records<T> = Exclude<Member<T>, Leaf>;
type KeyOf<T> = T extends unknown ? keyof T & string : never;
type At<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** A mark for the whole, or for each field of a record: every field of every shape it can have, or the type does not hold. */
type Marks<T> =
  | Mark
  | ([Records<T>] extends [never]
      ? never
      : { readonly [K in KeyOf<Records<T>>]-?: Marks<At<Records<T>, K>> });

/** Where a record was read: whose file it was is nobody's business, and its rows say how long a list is. */
const from = { file: "text", sheet: "text", row: "closed" } as const;

/**
 * Every field of a project. A field that is added to the model stops the type check here, and the test of this list, until somebody has said whether it is public: that is how no private
 * field can be without a canary.
 */
export const MARKS = {
  id: "text",
  title: "text",
  datasetHash: "closed",
  active: "id",
  compare: "id",
  ruleSets: "public",
  ruleSet: "public",
  basemap: "public",
  level: "closed",
  // What councils have decided is public.
  decisions: "public",
  mappings: {
    fingerprint: "text",
    kind: "closed",
    columns: "text",
    constants: "text",
  },
  addresses: {
    placed: { key: "text", at: "point", by: "closed" },
    aside: "text",
    waiting: {
      file: "text",
      sheet: "text",
      mapping: { fingerprint: "text", kind: "closed", columns: "text", constants: "text" },
      headings: "text",
      rows: {
        row: "closed",
        key: "text",
        asked: {
          text: "text",
          postcode: "closed",
          town: "text",
          property: { gnr: "closed", bnr: "closed", fnr: "closed" },
        },
        cells: "text",
      },
    },
  },
  scenarios: {
    id: "id",
    title: "text",
    datasetHash: "closed",
    ruleSet: "public",
    cursor: "closed",
    changes: {
      id: "id",
      kind: "public",
      plot: "public",
      houses: "public",
      at: "public",
      houseType: "public",
      layout: "public",
      replaces: "public",
      dwelling: "id",
      building: "id",
      acquisition: "closed",
      placement: "id",
      proposal: "id",
      to: "public",
    },
  },
  siting: {
    demands: { id: "id", words: "text", terms: "public", on: "closed" },
    plots: {
      plot: "public",
      children: "text",
      dialogue: {
        contact: "text",
        caretaker: "text",
        complaints: "text",
        evaluation: "day",
        notifyMetres: "closed",
        steps: { step: "closed", date: "day", done: "closed" },
      },
    },
    weighing: "closed",
  },
  // The draft is what is to be told, but for which scenario and home it is of, and what was asked about.
  caseDraft: {
    title: "public",
    question: "public",
    need: "public",
    date: "public",
    texts: "public",
    plots: "public",
    alternatives: { scenario: "id", title: "public", reason: "public" },
    houses: { dwelling: "id", name: "public", source: "public" },
    allowed: { place: "text", words: "text" },
  },
  register: {
    letStand: { check: "closed", key: "text", reason: "text" },
    views: {
      name: "text",
      columns: {
        column: "closed",
        words: "text",
        from: "closed",
        to: "closed",
        values: "text",
        unknown: "closed",
      },
      sort: { column: "closed", direction: "closed" },
      hidden: "closed",
      vacantOnly: "closed",
      kind: "closed",
      acquisition: "closed",
      area: "public",
    },
  },
  release: { project: "text", secret: "text", ledger: "closed" },
  dataset: {
    municipality: {
      number: "public",
      name: "public",
      fictional: "public",
      residents: "public",
      waiting: "closed",
    },
    crs: "public",
    studyArea: "public",
    dwellings: {
      id: "id",
      at: "point",
      units: "closed",
      label: "text",
      building: "id",
      cooperative: "id",
      acquisition: "closed",
      kind: "closed",
      standing: "closed",
      designation: "closed",
      leaseYears: "closed",
      leaseEnds: "quarter",
      bedrooms: "closed",
      areaM2: "closed",
      stepFree: "closed",
      since: "quarter",
      from,
      edited: {
        at: "point",
        units: "closed",
        label: "text",
        building: "id",
        cooperative: "id",
        acquisition: "closed",
        kind: "closed",
        standing: "closed",
        designation: "closed",
        leaseYears: "closed",
        leaseEnds: "quarter",
        bedrooms: "closed",
        areaM2: "closed",
        stepFree: "closed",
        since: "quarter",
      },
      absentFrom: "text",
      placedBy: "closed",
    },
    placements: {
      id: "id",
      site: { dwelling: "id", at: "point" },
      standing: "closed",
      since: "quarter",
      until: "quarter",
      householdKind: "closed",
      chosenByParticipant: "closed",
      from,
    },
    buildings: {
      id: "id",
      name: "text",
      at: "public",
      outline: "public",
      dwellings: "public",
      cooperative: "id",
      from,
    },
    cooperatives: {
      id: "id",
      name: "text",
      form: "closed",
      dwellings: "closed",
      bylawsAllowMore: "closed",
      from,
    },
    plots: {
      id: "public",
      name: "public",
      outline: "public",
      at: "public",
      capacity: "public",
      ownership: "public",
      cadastre: "public",
      accuracyMetres: "public",
      cost: "closed",
      facts: "public",
      from,
    },
    neighbourhoods: {
      id: "public",
      name: "public",
      level: "public",
      outline: "public",
      district: "public",
      residents: "public",
      dwellings: "public",
      residentsYear: "public",
      outlineYear: "public",
      from,
    },
    facilities: { id: "id", kind: "public", name: "public", at: "public", departuresPerHour: "public", from },
    zones: "public",
    coverages: "public",
    residences: "public",
    roads: "public",
    sources: { file: "text", what: "public", licence: "public", date: "public", rows: "public" },
  },
} as const satisfies Marks<Project>;
