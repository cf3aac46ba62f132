import { type Chance, shuffle } from "../../src/engine/dispersion/chance.ts";
import { at, type Change, type DemandId, type Dwelling, id, type Project } from "../../src/engine/index.ts";
import { privateVariant } from "../../src/engine/release/attacks/private-variant.ts";

/** How far homes are moved, metres: out of their streets, and out of their areas. */
const FAR = 4000;

/**
 * The project with another private life and the same public facts: other homes in other places, other placements, other marks on both, another secret, other names for everything
 * that the office names, other plans for homes in every scenario, other demands that private data answer. What is public by the list of marks is left as it is.
 */
export function anotherPrivateLife(project: Project, chance: Chance): Project {
  const any = (): string => `privat ${chance.below(1e9)}`;
  const { placements, dwellings } = privateVariant(project.dataset, chance);
  const { dataset } = project;
  const moved = dwellings
    .slice(chance.below(Math.max(1, Math.floor(dwellings.length / 2))))
    .map((home): Dwelling => {
      const { x, y } = home.at;
      const kinds = ["ordinary", "smallHouse", "coLocated", "temporary"] as const;
      return {
        ...home,
        at: at(x + chance.below(FAR) - FAR / 2, y + chance.below(FAR) - FAR / 2),
        units: 1 + chance.below(12),
        kind: kinds[chance.below(kinds.length)] ?? "ordinary",
      };
    });
  const names = new Map(
    project.scenarios.map((scenario) => [scenario.id as string, `scenario-${chance.below(1e9)}`]),
  );
  const named = <T extends string>(one: T): T => (names.get(one) ?? one) as T;
  const isOfHome = ({ kind }: Change): boolean =>
    kind === "acquire-dwelling" || kind === "place" || kind === "end-placement";
  const scenarios = project.scenarios.map((scenario) => {
    const inForce = scenario.changes
      .slice(0, scenario.cursor)
      .filter((change) => !isOfHome(change) || chance.below(2) === 0);
    const undone: Change[] =
      chance.below(2) === 0 ? [] : inForce.map((change) => ({ ...change, id: id(any()) }) as Change);
    return {
      ...scenario,
      id: named(scenario.id),
      title: any(),
      changes: [...inForce, ...undone],
      cursor: inForce.length,
    };
  });
  const draft = project.caseDraft;
  return {
    ...project,
    id: any(),
    title: any(),
    scenarios,
    active: null,
    compare: [null, null],
    mappings: [],
    dataset: {
      ...dataset,
      dwellings: moved,
      placements,
      municipality: { ...dataset.municipality, waiting: chance.below(200) },
      cooperatives: dataset.cooperatives.map((one) => ({ ...one, name: any(), dwellings: chance.below(90) })),
      buildings: dataset.buildings.map((one) => ({ ...one, name: any(), cooperative: "unknown" })),
      sources: dataset.sources.map((one) => ({
        ...one,
        ...(one.file.startsWith("demo:") ? {} : { file: any() }),
        ...(/dwellings|placements|cooperatives/.test(one.file)
          ? { rows: chance.below(900), date: "2011-01-01" }
          : {}),
      })),
      plots: shuffled(dataset.plots, chance),
    },
    ...(project.siting
      ? {
          siting: {
            plots: project.siting.plots.map((one) => ({ ...one, children: any() })),
            // Those that public data answer are public, whatever they were called.
            demands: project.siting.demands
              .filter(({ terms }) => terms.kind === "away-from" || chance.below(2) === 0)
              .map((demand) => ({ ...demand, id: id<DemandId>(any()), words: any() })),
          },
        }
      : {}),
    ...(draft
      ? {
          caseDraft: {
            ...draft,
            alternatives: draft.alternatives.map((one) => ({ ...one, scenario: named(one.scenario) })),
            houses: [],
            allowed: [],
          },
        }
      : {}),
    register: {
      letStand: [{ check: any(), key: any(), reason: any() }],
      views: [
        {
          name: any(),
          columns: [{ column: any(), words: any() }],
          sort: null,
          hidden: [],
          vacantOnly: false,
          kind: null,
          acquisition: null,
          area: null,
        },
      ],
    },
    release: { project: any(), secret: any(), ledger: [] },
  };
}

function shuffled<T>(rows: readonly T[], chance: Chance): readonly T[] {
  const order = [...rows];
  shuffle(order, chance);
  return order;
}
