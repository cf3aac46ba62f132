import { calendarDay } from "../release/public/calendar-day.ts";
import { RULES } from "../rules/index.ts";
import type { CaseFault } from "./case-file.ts";
import { brokenEntry } from "./decision-ledger.ts";
import type { PublicCase } from "./public-case.ts";

/** What does not hang together in a case whose fields are each well written: ids that are not there, figures that are not the release's, orders that are not the writer's. */
export function checkCase(publicCase: PublicCase): readonly CaseFault[] {
  const faults: CaseFault[] = [];
  const hold = (holds: boolean, code: CaseFault["code"], at: string) => {
    if (!holds) faults.push({ code, at: `case.${at}` });
  };
  const { areas, plots, nearness, alternatives, demands, decisions, release } = publicCase;
  const areaIds = new Set<string>(areas.map(({ id }) => id));
  const plotIds = new Set<string>(plots.map(({ id }) => id));
  hold(isAscending(areas.map(({ id }) => id)), "bad-value", "areas");
  hold(isAscending(plots.map(({ id }) => id)), "bad-value", "plots");

  hold(publicCase.crs === release.crs, "against-release", "crs");
  hold((calendarDay(publicCase.date) ?? 0) >= (calendarDay(release.date) ?? 0), "against-release", "date");
  hold(publicCase.mean.homes === release.mean.homes, "against-release", "mean.homes");
  hold(
    publicCase.mean.residents === (release.mean.residents ?? "unknown"),
    "against-release",
    "mean.residents",
  );
  hold(areas.length === release.areas.length, "against-release", "areas");
  const homesOf = new Map(release.areas.map((area) => [area.id, area.homes]));
  for (const [i, { id, homes }] of areas.entries())
    hold(homesOf.get(id) === homes, "against-release", `areas[${i}].homes`);

  if (nearness !== undefined && nearness !== "unknown") {
    const { zones, plots: rows } = nearness;
    const agrees = release.detail === "zones" && zones.length === release.partition.zones.length;
    hold(agrees && zones.every((many) => many > 0), "against-release", "nearness.zones");
    hold(rows.length === plots.length, "bad-value", "nearness.plots");
    for (const [i, row] of rows.entries()) {
      const fits =
        row.length === zones.length && row.every((near, z) => near >= 0 && near <= (zones[z] ?? 0));
      hold(fits, "bad-value", `nearness.plots[${i}]`);
    }
  }

  const holdFindings = (of: PublicCase["plots"][number]["findings"], plot: string, at: string) => {
    for (const [n, { rule, subject }] of of.entries()) {
      hold(KNOWN_RULES.has(rule), "unknown-id", `${at}.findings[${n}].rule`);
      hold(subject.id === plot, "unknown-id", `${at}.findings[${n}].subject`);
    }
  };
  for (const [i, { id, area, findings }] of plots.entries()) {
    hold(area === "unknown" || areaIds.has(area), "unknown-id", `plots[${i}].area`);
    holdFindings(findings, id, `plots[${i}]`);
  }
  for (const [i, { id, houses }] of alternatives.entries()) {
    hold(id === String.fromCharCode(65 + i), "bad-value", `alternatives[${i}].id`);
    for (const [n, one] of houses.entries()) {
      const at = `alternatives[${i}].houses[${n}]`;
      hold(plotIds.has(one.plot), "unknown-id", `${at}.plot`);
      hold(!one.layout || one.layout.length === one.houses, "bad-value", `${at}.layout`);
      holdFindings(one.findings, one.plot, at);
    }
  }
  for (const [i, { terms, plots: told, carried }] of demands.entries()) {
    const named = terms.kind === "none-in" ? terms.areas : [];
    hold(
      named.every((id) => areaIds.has(id)),
      "unknown-id",
      `demands[${i}].terms.areas`,
    );
    hold(
      [...told.left, ...told.lost, ...told.unknown].every((id) => plotIds.has(id)),
      "unknown-id",
      `demands[${i}].plots`,
    );
    hold(
      carried.every(({ area }) => areaIds.has(area)),
      "unknown-id",
      `demands[${i}].carried`,
    );
  }
  const broken = brokenEntry(decisions);
  hold(broken === null, "broken-decisions", `decisions[${broken}]`);
  return faults;
}

const KNOWN_RULES = new Set<string>(RULES.map(({ rule }) => rule.id));

const isAscending = (ids: readonly string[]): boolean =>
  ids.every((id, i) => i === 0 || (ids[i - 1] as string) < id);
