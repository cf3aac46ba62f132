import type { PublicGround } from "../../../../engine/index.ts";
import type { OwnPlot, OwnPlotsAsked } from "../../../paper-making/index.ts";
import type { PlotInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { plotNear } from "./plot-near.ts";
import { sheetModel } from "./sheet-model.ts";

/** What a file of sheets is made of. */
interface OwnSheets {
  readonly plots: readonly PlotInForce[];
  readonly reading: Reading;
  /** ISO date of drawing. */
  readonly date: string;
  /** The house type where nobody has chosen one. */
  readonly houseType: string;
  readonly ground: (own: PlotInForce) => Promise<PublicGround | null>;
}

/** What the office's own sheets of plots are made from; null until the engine has answered. The page has a turn between one plot and the next. */
export async function ownSheets({
  plots,
  reading,
  date,
  houseType,
  ground,
}: OwnSheets): Promise<OwnPlotsAsked | null> {
  const { m, dataset, scenario, ruleSet, active } = reading;
  const made: OwnPlot[] = [];
  let sources: readonly string[] = [];
  for (const own of plots) {
    const one = contentOf(own, reading, houseType, await ground(own));
    if (one === null) return null;
    made.push(one.plot);
    sources = one.sources;
    await turn();
  }
  return {
    kind: "own-plots",
    language: m.language,
    plots: made,
    about: {
      municipality: dataset.municipality,
      date,
      internal: true,
      of: scenario?.title ?? m.text("sheet.today"),
      ruleSet: { title: ruleSet.title, version: ruleSet.version },
      engine: active?.engineVersion ?? "",
      sources,
      fileName: `tomteark_internt_${date}`,
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function contentOf(
  own: PlotInForce,
  reading: Reading,
  houseType: string,
  ground: PublicGround | null,
): { readonly plot: OwnPlot; readonly sources: readonly string[] } | null {
  const { m } = reading;
  const model = sheetModel(own, reading, true);
  if (model === null) return null;
  return {
    sources: model.sources.shown,
    plot: {
      near: { ...plotNear(own, reading, houseType), ground },
      content: {
        name: m.text("sheet.title", { number: own.number, name: model.title }),
        summary: [
          `${m.text("score.suitability")}: ${model.score}`,
          ...(model.summary === "" ? [] : [plain(model.summary)]),
        ],
        facts: model.facts,
        effects: model.effects,
        rings: {
          distances: model.rings.map(({ label }) => label),
          rows: (["programme", "stock", "residents"] as const).map((count) => ({
            label: m.text(`inspector.rings.${count}`),
            values: model.rings.map((ring) => ring[count]),
          })),
        },
        demands: model.constraints.shown.map(
          ({ code, title, finding, certainty, law, detail, sentence }) => ({
            title: `${code} ${title}`,
            verdict: m.text(`verdict.${finding.verdict}`),
            certainty: certainty ?? "",
            law,
            says: detail ? sentence : "",
          }),
        ),
        criteria: model.criteria.shown.map(({ label, measured, pointsText, unknown }) => ({
          title: label,
          measured,
          stands: unknown ? `${pointsText} ?` : pointsText,
        })),
        sum: model.sum,
        unknowns: model.unknowns.shown,
        children: model.children,
        dialogue: model.dialogue,
      },
    },
  };
}

/** A sentence of the panels without the marks of what is strong in it: paper says it in one weight. */
const plain = (text: string): string => text.replace(/<\/?\w+>/g, "");
