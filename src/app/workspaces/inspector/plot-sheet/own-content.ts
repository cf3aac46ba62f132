import type { PublicGround } from "../../../../engine/index.ts";
import type { Paper, PlotSheetContent } from "../../../../papers/index.ts";
import type { PlotInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { plotNear } from "./plot-near.ts";
import { sheetModel } from "./sheet-model.ts";

/** Fetched when the first sheet is made. */
const writers = () => import("../../../../papers/index.ts");

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

/** The office's own sheets of plots as one paper; null until the engine has answered. */
export async function ownSheets({
  plots,
  reading,
  date,
  houseType,
  ground,
}: OwnSheets): Promise<Paper | null> {
  const { plotSheetsPaper } = await writers();
  const { m, dataset, scenario, ruleSet, active } = reading;
  const contents: PlotSheetContent[] = [];
  let sources: readonly string[] = [];
  for (const own of plots) {
    const made = await contentOf(own, reading, houseType, await ground(own));
    if (made === null) return null;
    contents.push(made.content);
    sources = made.sources;
  }
  return plotSheetsPaper(contents, {
    language: m.language,
    municipality: dataset.municipality,
    date,
    internal: true,
    of: scenario?.title ?? m.text("sheet.today"),
    ruleSet,
    engine: active?.engineVersion ?? "",
    sources,
    fileName: `tomteark_internt_${date}`,
  });
}

async function contentOf(
  own: PlotInForce,
  reading: Reading,
  houseType: string,
  ground: PublicGround | null,
): Promise<{ readonly content: PlotSheetContent; readonly sources: readonly string[] } | null> {
  const { ownPlotFigure } = await writers();
  const { m } = reading;
  const model = sheetModel(own, reading, true);
  if (model === null) return null;
  const houses = own.proposals.reduce((sum, one) => sum + one.houses, 0);
  const name = m.text("sheet.title", { number: own.number, name: model.title });
  return {
    sources: model.sources.shown,
    content: {
      name,
      summary: [
        `${m.text("score.suitability")}: ${model.score}`,
        ...(model.summary === "" ? [] : [plain(model.summary)]),
      ],
      map: ownPlotFigure({ ...plotNear(own, reading, houseType), ground }, name, houses, m),
      facts: model.facts,
      effects: model.effects,
      rings: {
        distances: model.rings.map(({ label }) => label),
        rows: (["programme", "stock", "residents"] as const).map((count) => ({
          label: m.text(`inspector.rings.${count}`),
          values: model.rings.map((ring) => ring[count]),
        })),
      },
      demands: model.constraints.shown.map(({ code, title, finding, certainty, law, detail, sentence }) => ({
        title: `${code} ${title}`,
        verdict: m.text(`verdict.${finding.verdict}`),
        certainty: certainty ?? "",
        law,
        says: detail ? sentence : "",
      })),
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
  };
}

/** A sentence of the panels without the marks of what is strong in it: paper says it in one weight. */
const plain = (text: string): string => text.replace(/<\/?\w+>/g, "");
