import type { PublicHouses } from "../../engine/council/index.ts";
import { cell, column, heading, list, paragraph, table } from "../model/blocks.ts";
import {
  alternativeTitle,
  type CaseReading,
  type PlacedHouses,
  placedHouses,
  type ReckonedAlternative,
} from "../model/case-reading.ts";
import type { Block, TableBlock } from "../model/paper.ts";
import { briefMeasure, findingSentence, type RuleGroup, rulesOf, ruleTitle } from "../model/rule-words.ts";

/** So many plots beside each other leave room for the words on an upright A4 page. */
const MOST_COLUMNS = 5;

type Finding = PublicHouses["findings"][number];

/** Verdicts that somebody must do something about, and those that are weak: each is told in a sentence. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  constraint: ["conflict", "investigate"],
  criterion: ["poor"],
};

/** The checklist of demands (domain.md §3.1) or the profile of criteria (§3.2), alternative by alternative with the houses it proposes. */
export function plotFindings(group: "constraint" | "criterion", reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    heading(2, group === "constraint" ? "sjekkliste" : "profil", m.text(`papers.heading.${group}`)),
    paragraph(m.text(`papers.${group}.lead`)),
    ...reading.alternatives.flatMap((reckoned) => ofAlternative(group, reckoned, reading)),
  ];
}

function ofAlternative(
  group: "constraint" | "criterion",
  reckoned: ReckonedAlternative,
  reading: CaseReading,
): readonly Block[] {
  const { m } = reading;
  const letter = reckoned.alternative.id.toLowerCase();
  const placed = placedHouses(reckoned.alternative, reading);
  if (placed.length === 0) return [];
  const name = group === "constraint" ? "sjekkliste" : "profil";
  const sentences = placed.flatMap(({ plot, houses }) =>
    inOrder(houses.findings, group)
      .filter(({ verdict }) => TOLD[group]?.includes(verdict))
      .map((found) =>
        m.text("papers.placed", { place: plot.name, sentence: findingSentence(found, reading) }),
      ),
  );
  const unknown = placed.flatMap(({ plot, houses }) => {
    const rules = inOrder(houses.findings, group).filter(({ verdict }) => verdict === "unknown");
    return rules.length === 0
      ? []
      : [
          m.text("papers.unknown.plot", {
            plot: plot.name,
            rules: rules.map(({ rule }) => lowered(ruleTitle(rule, m))).join(", "),
          }),
        ];
  });
  const parts = chunks(placed);
  return [
    heading(3, `${name}-${letter}`, alternativeTitle(reckoned, m)),
    ...parts.map((part, index) =>
      matrix(
        parts.length === 1 ? `${name}-${letter}` : `${name}-${letter}-${index + 1}`,
        group,
        part,
        reckoned,
        reading,
      ),
    ),
    ...(sentences.length === 0 ? [] : [paragraph(m.text(`papers.${group}.told`)), list(sentences)]),
    ...(unknown.length === 0 ? [] : [paragraph(m.text("papers.unknown.lead")), list(unknown)]),
  ];
}

const inOrder = (findings: readonly Finding[], group: RuleGroup): readonly Finding[] =>
  rulesOf(group).flatMap(({ rule }) => findings.filter((found) => found.rule === rule.id));

/** A title as it stands inside a list of them; acronyms keep their capitals. */
function lowered(title: string): string {
  const [first = "", second = ""] = title;
  return second === second.toLowerCase() ? first.toLowerCase() + title.slice(1) : title;
}

function chunks(placed: readonly PlacedHouses[]): readonly (readonly PlacedHouses[])[] {
  const parts: (readonly PlacedHouses[])[] = [];
  for (let i = 0; i < placed.length; i += MOST_COLUMNS) parts.push(placed.slice(i, i + MOST_COLUMNS));
  return parts;
}

function matrix(
  id: string,
  group: "constraint" | "criterion",
  placed: readonly PlacedHouses[],
  { alternative }: ReckonedAlternative,
  reading: CaseReading,
): TableBlock {
  const { m } = reading;
  const asked = rulesOf(group).filter(({ rule }) =>
    placed.some(({ houses }) => houses.findings.some((found) => found.rule === rule.id)),
  );
  return table(
    id,
    m.text(`papers.${group}.caption`, { letter: alternative.id }),
    [
      column(m.text(group === "constraint" ? "papers.column.demand" : "papers.column.criterion"), 4),
      ...placed.map(({ plot, houses }) =>
        column(m.text("papers.map.houses", { plot: plot.name, count: houses.houses }), 3),
      ),
    ],
    asked.map(({ rule }) => [
      cell(ruleTitle(rule.id, m)),
      ...placed.map(({ houses }) => {
        const found = houses.findings.find((one) => one.rule === rule.id);
        if (found === undefined) return cell("–");
        const verdict = m.text(`verdict.${found.verdict}`);
        const says = group === "criterion" && found.measured !== undefined;
        return cell(
          says
            ? m.text("papers.criterion.value", { verdict, measured: briefMeasure(found, reading) })
            : verdict,
        );
      }),
    ]),
  );
}
