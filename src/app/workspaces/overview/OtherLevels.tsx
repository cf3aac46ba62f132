import { useState } from "react";
import {
  type AreaAtLevel,
  type AreaLevel,
  type Count,
  isKnown,
  type Known,
  type Levels,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { LEVELS, toneOf } from "../../state/index.ts";
import { levelName } from "../../state/selectors/level-name.ts";
import { VerdictMark } from "../../ui/index.ts";

/** A municipality has a handful of districts and may have hundreds of areas: the first of those are enough to begin with. */
const LISTED = 8;

interface OtherLevelsProps {
  readonly count: Count;
  readonly inForce: Known<AreaLevel>;
  readonly m: Messages;
}

/** What the area rules say at the levels that are not in force: the same homes, other borders. Nothing where there are none. */
export function OtherLevels({ count, inForce, m }: OtherLevelsProps) {
  const { answer } = useAnalysis(LEVELS);
  if (answer?.kind !== "levels") return null;
  const levels = [inForce, ...answer.levels.map(({ level }) => level)].filter(isKnown);
  return answer.levels.map((one) => (
    <AtLevel key={one.level} at={one} name={levelName(one.level, levels, m)} count={count} m={m} />
  ));
}

interface AtLevelProps {
  readonly at: Levels["levels"][number];
  readonly name: string;
  readonly count: Count;
  readonly m: Messages;
}

function AtLevel({ at: { level, areas }, name, count, m }: AtLevelProps) {
  const [all, setAll] = useState(false);
  const lower = name.toLocaleLowerCase(m.language);
  const sorted = areas.toSorted(byRate(count));
  return (
    <>
      <table className="ws-districts">
        <caption>{m.text("levels.table", { level: lower })}</caption>
        <thead>
          <tr>
            <th scope="col">{m.text(`levels.one.${level}`)}</th>
            <th scope="col">{m.text("reading.districts.units")}</th>
            <th scope="col">{m.text("reading.districts.rate")}</th>
            <th scope="col">{m.text("reading.districts.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? sorted : sorted.slice(0, LISTED)).map((area) => (
            <tr key={area.id}>
              <th scope="row">{area.name}</th>
              <td>{m.number(area.units[count])}</td>
              <td>{rateText(area, count, m)}</td>
              <td>
                <VerdictMark tone={toneOf(area.verdict)} /> {m.text(`verdict.${area.verdict}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ws-level-links">
        {!all && sorted.length > LISTED && (
          <button type="button" className="ws-link" onClick={() => setAll(true)}>
            {m.text("levels.place.more", { count: sorted.length })}
          </button>
        )}
        <button type="button" className="ws-link" onClick={() => void commands.setLevel.run(level)}>
          {m.text("levels.goTo", { level: lower })}
        </button>
      </p>
    </>
  );
}

const rateOf = ({ units, residents }: AreaAtLevel, count: Count): number | null =>
  residents === null || residents === 0 ? null : (1000 * units[count]) / residents;

const rateText = (area: AreaAtLevel, count: Count, m: Messages): string => {
  const rate = rateOf(area, count);
  return rate === null ? m.text("verdict.unknown") : m.number(rate, 1);
};

/** The highest first; those nobody can say it of last. */
const byRate =
  (count: Count) =>
  (a: AreaAtLevel, b: AreaAtLevel): number =>
    (rateOf(b, count) ?? -1) - (rateOf(a, count) ?? -1) || (a.name < b.name ? -1 : 1);
