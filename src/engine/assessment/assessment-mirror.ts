import type {
  AreaFigures,
  Assessment,
  AssessmentUpdate,
  BuildingFigures,
  CooperativeFigures,
  Finding,
  MunicipalityFigures,
  PlaceFigures,
  Score,
  SiteFigures,
} from "../model/index.ts";
import { AnswerTable } from "./answer-table.ts";

/**
 * The assessment as its updates tell it, each taken in the order it was made. What an update does not speak of is the
 * very same object as before, so that whoever shows it can see at a glance what has changed.
 */
export class AssessmentMirror {
  readonly #tables = {
    municipality: new AnswerTable<MunicipalityFigures>("municipality"),
    neighbourhood: new AnswerTable<AreaFigures>("neighbourhood"),
    site: new AnswerTable<SiteFigures>("site"),
    building: new AnswerTable<BuildingFigures>("building"),
    cooperative: new AnswerTable<CooperativeFigures>("cooperative"),
    plot: new AnswerTable<PlaceFigures>("plot"),
    dwelling: new AnswerTable<PlaceFigures>("dwelling"),
  };

  apply(update: AssessmentUpdate): Assessment {
    const steps = this.take(update);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same a step at a time, for whoever has a page to keep awake: no other update may be taken before the last step. */
  *take({ key, engineVersion, level, problems, answers }: AssessmentUpdate): Generator<void, Assessment> {
    const tables = this.#tables;
    for (const update of answers) {
      tables[update.kind].apply(update);
      yield;
    }
    const blocks = Object.values(tables)
      .flatMap((table) => table.blocks)
      .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
    const unknowns = new Map<Finding["rule"], number>();
    for (const { rule, unknown } of blocks)
      if (unknown > 0) unknowns.set(rule, (unknowns.get(rule) ?? 0) + unknown);
    return {
      key,
      engineVersion,
      level,
      municipality: tables.municipality.figures[0] as MunicipalityFigures,
      areas: tables.neighbourhood.figures,
      sites: tables.site.figures,
      buildings: tables.building.figures,
      cooperatives: tables.cooperative.figures,
      plots: tables.plot.figures,
      vacancies: tables.dwelling.figures,
      findings: ([] as Finding[]).concat(...blocks.map((block) => block.findings)),
      // Kinds in the order of their names, as everything else is.
      scores: ([] as Score[]).concat(
        tables.building.scores,
        tables.dwelling.scores,
        tables.municipality.scores,
        tables.neighbourhood.scores,
        tables.plot.scores,
      ),
      unknowns: [...unknowns]
        .map(([rule, findings]) => ({ rule, findings }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      problems,
    };
  }
}
