import {
  caseFileName,
  MOST_ODDS,
  mostCertain,
  type PublicCase,
  RELEASE_PARAMETERS,
} from "../../engine/council/index.ts";
import { type Language, type Messages, messages } from "../../messages/index.ts";
import { aside, cell, column, heading, list, missing, paragraph, table } from "../model/blocks.ts";
import type { Block, Paper } from "../model/paper.ts";
import { paperDate } from "../model/paper-date.ts";
import type { AttackMeasured, AttackReport } from "./attack-report.ts";

/** Beliefs that somebody may hold beforehand: an even guess, and one in ten. */
const PRIORS = [0.5, 0.1] as const;
const RELEASES = [1, 2, 4] as const;

/**
 * The appendix to the municipality's DPIA: what is held, what leaves and what never does, the numbers of the mechanism and what they promise, every attack that was tried and how it went, and what
 * is left of risk. What only the municipality can say is asked for, and not made up.
 */
export function dpiaPaper(publicCase: PublicCase, attacks: AttackReport, language: Language): Paper {
  const m = messages(language);
  const { municipality, date, release } = publicCase;
  const name = m.text("papers.municipality", {
    name: municipality.name,
    fictional: String(municipality.fictional),
  });
  const items = (key: string, count: number): Block =>
    list(Array.from({ length: count }, (_, n) => m.maybe(`dpia.${key}.${n + 1}`)));
  return {
    language,
    title: m.text("dpia.title"),
    subtitle: m.text("papers.subtitle", { name, date: paperDate(date, m) }),
    header: m.text("papers.header", { title: m.text("dpia.title"), name }),
    footer: m.text("dpia.footer", { hash: release.hash.slice(0, 12), engine: publicCase.engine }),
    contents: "",
    date,
    fileName: caseFileName(publicCase)
      .replace(/^sak_/, "dpia_")
      .replace(/\.json$/, ""),
    blocks: [
      heading(1, "hva", m.text("dpia.what")),
      paragraph(m.text("dpia.what.lead"), "lead"),
      items("what", 4),
      heading(1, "ut", m.text("dpia.leaves")),
      items("leaves", 4),
      aside(m.text("dpia.never")),
      heading(1, "mekanisme", m.text("dpia.mechanism")),
      paragraph(m.text("dpia.mechanism.text")),
      parameterTable(m),
      heading(1, "lofte", m.text("dpia.promise")),
      paragraph(m.text("dpia.promise.text", { home: MOST_ODDS.home, zone: MOST_ODDS.whichZone })),
      certaintyTable(m),
      heading(1, "angrep", m.text("dpia.attacks")),
      paragraph(m.text("dpia.attacks.text", { date: paperDate(attacks.date, m), engine: attacks.engine })),
      attackTable(attacks, m),
      heading(1, "rest", m.text("dpia.residual")),
      items("residual", 5),
      heading(1, "kommunen", m.text("dpia.municipality")),
      missing(m.text("dpia.municipality.missing")),
      heading(1, "utgivelser", m.text("dpia.releases")),
      paragraph(
        m.text("dpia.releases.text", {
          date: paperDate(release.date, m),
          revision: release.revision + 1,
          hash: release.hash,
        }),
      ),
    ],
  };
}

function parameterTable(m: Messages): Block {
  const rows = Object.entries(RELEASE_PARAMETERS).map(([name, value]) => [
    cell(m.maybe(`dpia.parameter.${name}`)),
    typeof value === "number" ? cell(m.number(value), value) : cell(value),
  ]);
  return table(
    "parametre",
    m.text("dpia.parameters"),
    [column(m.text("dpia.parameter"), 4), column(m.text("dpia.value"), 1.4, "end")],
    rows,
  );
}

/** What the odds mean: how sure somebody can become at the most. */
function certaintyTable(m: Messages): Block {
  return table(
    "sikkerhet",
    m.text("dpia.certainty"),
    [
      column(m.text("dpia.before"), 2),
      ...RELEASES.map((many) => column(m.text("dpia.after", { many }), 1.5, "end")),
    ],
    PRIORS.map((prior) => [
      cell(m.percent(prior), prior),
      ...RELEASES.map((many) => {
        const most = mostCertain(prior, many);
        return cell(m.percent(most, 1), most);
      }),
    ]),
  );
}

function attackTable({ results, leaks }: AttackReport, m: Messages): Block {
  const leaksOf = (attack: string, of: string): string => {
    const tried = leaks.filter((one) => one.attack === attack && one.of === of);
    return m.text("dpia.attack.leaks.found", {
      found: tried.filter(({ found }) => found).length,
      tried: tried.length,
    });
  };
  return table(
    "angrep",
    m.text("dpia.attacks.caption"),
    [
      column(m.text("dpia.attack"), 1),
      column(m.text("dpia.attack.of"), 1.6),
      column(m.text("dpia.attack.tries"), 1.2, "end"),
      column(m.text("dpia.attack.found"), 4.2),
      column(m.text("dpia.attack.leaks"), 1.4, "end"),
      column(m.text("dpia.attack.result"), 1.5),
    ],
    results.map(({ municipality, attack, of, tries, measures, held }) => [
      cell(attack),
      cell(`${m.maybe(`dpia.of.${of}`)}, ${municipality}`),
      cell(m.number(tries), tries),
      cell(measures.map((measured) => measureText(measured, m)).join("; ")),
      cell(leaksOf(attack, of)),
      cell(m.text("dpia.attack.held", { held: String(held) })),
    ]),
  );
}

function measureText({ name, value, most, upTo }: AttackMeasured, m: Messages): string {
  const words = { name: m.maybe(`dpia.measure.${name}`), value: told(value, m), most: told(most, m) };
  return upTo === undefined
    ? m.text("dpia.attack.measure", words)
    : m.text("dpia.attack.measureUpTo", { ...words, upTo: told(upTo, m) });
}

/** Shares between nought and one have three decimals, since two thirds is where the line is drawn; the rest are counts. */
const told = (value: number, m: Messages): string => m.number(value, Number.isInteger(value) ? 0 : 3);
