import type { Fact, Finding, Verdict } from "../model/finding.ts";
import type { NeighbourhoodId, PlotId, RuleId } from "../model/ids.ts";
import type { LandUse, Ownership } from "../model/plot.ts";
import { calendarDay } from "../release/public/calendar-day.ts";
import type { StrictReader } from "../strict-reader.ts";
import type { PublicAlternative, PublicHouses, PublicPlot } from "./public-case.ts";
import { readId, readOutline, readPoint } from "./read-case-values.ts";

const OWNERSHIPS: readonly Ownership[] = ["municipal", "state", "private"];
const LAND_USES: readonly LandUse[] = [
  "housing",
  "mixed",
  "publicService",
  "business",
  "lnf",
  "green",
  "traffic",
  "other",
];
/** Of constraints and criteria: the words of dispersion are of areas, which the room reckons. */
const VERDICTS: readonly Verdict[] = [
  "met",
  "conflict",
  "investigate",
  "good",
  "acceptable",
  "poor",
  "info",
  "unknown",
];

export const readPlot = (r: StrictReader): PublicPlot => ({
  id: readId<PlotId>(r, "id"),
  name: r.text("name"),
  cadastre: r.known("cadastre", (name) => r.text(name)),
  outline: readOutline(r, "outline"),
  at: readPoint(r, "at"),
  area: r.known("area", (name) => readId<NeighbourhoodId>(r, name)),
  capacity: r.known("capacity", (name) => r.number(name, 0, Number.MAX_SAFE_INTEGER)),
  ownership: r.known("ownership", (name) => r.word(name, OWNERSHIPS)),
  landUse: r.known("landUse", (name) => r.word(name, LAND_USES)),
  findings: r.list("findings", readFinding),
  children: r.prose("children"),
  neighbours: r.child("neighbours", (near) => ({
    metres: near.number("metres", 0, Number.MAX_SAFE_INTEGER),
    homes: near.known("homes", (name) => near.whole(name, 0)),
    addresses: near.known("addresses", (name) => near.whole(name, 0)),
  })),
  dialogue: r.child("dialogue", (dialogue) => ({
    contact: dialogue.prose("contact"),
    caretaker: dialogue.prose("caretaker"),
    complaints: dialogue.prose("complaints"),
    evaluation: dialogue.known("evaluation", (name) =>
      dialogue.matching(name, (date) => calendarDay(date) !== null),
    ),
  })),
});

export const readAlternative = (r: StrictReader): PublicAlternative => ({
  id: r.matching("id", (letter) => /^[A-Z]$/.test(letter)),
  title: r.text("title"),
  houses: r.list("houses", readHouses),
  reason: r.prose("reason"),
});

const readHouses = (r: StrictReader): PublicHouses => ({
  plot: readId<PlotId>(r, "plot"),
  houses: r.whole("houses", 1),
  ...(r.has("layout")
    ? {
        layout: r.list("layout", (house) => ({
          at: readPoint(house, "at"),
          angle: house.number("angle", -MOST_RADIANS, MOST_RADIANS),
        })),
      }
    : {}),
  findings: r.list("findings", readFinding),
});

/** Four turns: an angle is of one, and houses that are turned by hand may have gone round. */
const MOST_RADIANS = 8 * Math.PI;

const MOST = Number.MAX_VALUE;

const readFinding = (r: StrictReader): Finding => ({
  id: r.text("id"),
  rule: readId<RuleId>(r, "rule"),
  subject: r.child("subject", (subject) => ({
    kind: subject.word("kind", ["plot"]),
    id: subject.text("id"),
  })),
  verdict: r.word("verdict", VERDICTS),
  ...(r.has("measured") ? { measured: r.number("measured", -MOST, MOST) } : {}),
  ...(r.has("limit") ? { limit: r.number("limit", -MOST, MOST) } : {}),
  facts: r.record("facts", (facts, name) => facts.fitting(name, isFact, null)),
});

const isFact = (value: unknown): value is Fact =>
  value === null ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && value.length <= 500 && !/\p{Cc}/u.test(value));
