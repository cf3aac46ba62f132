import type { Change, Dataset, Point } from "../../../../engine/index.ts";
import { plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import { remember } from "../../../state/selectors/remember.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { proposalIcon, proposalIconId } from "./proposal-icon.ts";

interface Standing {
  readonly id: string;
  readonly plot: string;
  readonly houses: number;
  readonly at: Point;
  readonly held: boolean;
}

const standing = remember((dataset: Dataset, changes: readonly Change[]) =>
  plotsInForce(dataset, changes).flatMap(({ plot, proposals }) =>
    proposals.map(({ id, houses, at }) => ({
      id: id as string,
      plot: plot.id as string,
      houses,
      at,
      held: false,
    })),
  ),
);

/** The proposals as they stand, the one that is dragged where the pointer has it. */
const shownProposals = ({ dataset, changes, draft, selection }: Scene): readonly Standing[] =>
  arranged(dataset, changes, draft?.change ?? null, selection?.kind === "plot" ? selection.id : "");

const arranged = remember(arrange);

function arrange(
  dataset: Dataset,
  changes: readonly Change[],
  change: Change | null,
  chosen: string,
): readonly Standing[] {
  const all = standing(dataset, changes).map((one) => ({
    ...one,
    held: chosen === one.plot,
  }));
  if (change?.kind === "move-proposal")
    return all.map((one) => (one.id === change.proposal ? { ...one, at: change.to, held: true } : one));
  if (change?.kind === "open-plot" && change.at)
    return [...all, { id: "draft", plot: change.plot, houses: change.houses, at: change.at, held: true }];
  return all;
}

const houses = remember((shown: readonly Standing[], theme: "light" | "dark", degrees: Degrees) =>
  collection(
    shown.map(({ id, plot, at, held, houses: count }) =>
      feature(
        { type: "Point", coordinates: degrees.point(at) },
        { id, plot, icon: proposalIconId(count, held, theme), order: held ? 1 : 0 },
      ),
    ),
  ),
);

/** Småhus that the alternative proposes: drag one to try it elsewhere. */
export const layer: MapLayer = {
  id: "proposals",
  draw: (scene) => {
    const shown = shownProposals(scene);
    // Close up the chosen plot's houses stand there in their true size, and the sign would hide them.
    const close = [
      "case",
      ["==", ["get", "plot"], scene.layout?.plot.id ?? ""],
      0,
      1.15,
    ] as unknown as number;
    const icons = shown.map(({ houses, held }) => proposalIcon(houses, held, scene));
    return {
      sources: {
        proposals: {
          data: houses(shown, scene.theme, scene.degrees),
        },
      },
      styles: [
        {
          band: "proposals",
          shown: isShown(scene, "proposals"),
          spec: {
            id: "proposals-house",
            type: "symbol",
            source: "proposals",
            layout: {
              "icon-image": ["get", "icon"],
              "icon-size": [
                "interpolate",
                ["linear"],
                ["zoom"],
                10,
                0.58,
                13,
                0.95,
                16,
                1.15,
                16.6,
                1.15,
                16.7,
                close,
              ],
              "icon-allow-overlap": true,
              "icon-ignore-placement": false,
              "symbol-sort-key": ["get", "order"],
            },
          },
        },
      ],
      images: icons,
      marks: [],
    };
  },
  legend: (scene) =>
    standing(scene.dataset, scene.changes).length === 0
      ? null
      : {
          id: "proposals",
          entries: [
            {
              toggle: "proposals",
              swatch: { kind: "icon", icon: { ...proposalIcon(0, false, scene), texts: [] } },
              label: scene.m.text("map.legend.proposals", { title: scene.scenario ?? "" }),
            },
          ],
        },
  hit: {
    styles: ["proposals-house"],
    subject: ({ plot }) => ({ kind: "plot", id: String(plot) }),
    tip: ({ id, plot }, scene) => {
      const found = shownProposals(scene).find((one) => one.id === id);
      const { dataset, changes, m } = scene;
      return {
        title: m.text("map.proposal", { count: found?.houses ?? 0 }),
        lines: [
          subjectName({ kind: "plot", id: String(plot) }, { dataset, changes }, m),
          m.text("map.proposal.drag"),
        ],
      };
    },
  },
};
