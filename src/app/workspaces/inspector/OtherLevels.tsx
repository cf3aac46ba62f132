import { useState } from "react";
import type { AreaAtLevel, AreaLevel, Count, NeighbourhoodId, Subject } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { LEVELS, toneOf, useView } from "../../state/index.ts";
import { shownRate } from "../../state/selectors/shown-rate.ts";
import { Section, VerdictMark } from "../../ui/index.ts";

/** A district can hold dozens of areas; the rest open on request. */
const LISTED = 6;

interface OtherLevelsProps {
  readonly area: NeighbourhoodId;
  readonly m: Messages;
}

/** The same place with other borders: the district an area lies in, the areas a district is made of. */
export function OtherLevels({ area, m }: OtherLevelsProps) {
  const { answer } = useAnalysis(LEVELS);
  const count = useView((view) => view.readingCount);
  if (answer?.kind !== "levels") return null;
  const found = answer.levels.flatMap(({ level, finer, areas }) => {
    const same = areas.filter((one) => one.same.includes(area));
    return same.length === 0 ? [] : [{ level, finer, same }];
  });
  if (found.length === 0) return null;
  return (
    <Section title={m.text("levels.place.other")}>
      {found.map(({ level, finer, same }) => (
        <Places key={level} level={level} finer={finer} places={same} count={count} m={m} />
      ))}
      <p className="ws-note">{m.text("levels.place.caveat")}</p>
    </Section>
  );
}

interface PlacesProps {
  readonly level: AreaLevel;
  readonly finer: boolean;
  readonly places: readonly AreaAtLevel[];
  readonly count: Count;
  readonly m: Messages;
}

function Places({ level, finer, places, count, m }: PlacesProps) {
  const [all, setAll] = useState(false);
  const sorted = places.toSorted(
    (a, b) => (rateOf(b, count) ?? -1) - (rateOf(a, count) ?? -1) || (a.name < b.name ? -1 : 1),
  );
  const go = async (place: Subject) => {
    await commands.setLevel.run(level);
    commands.select.run(place);
  };
  return (
    <>
      <h4 className="ws-level-title">{m.text(finer ? `levels.many.${level}` : `levels.one.${level}`)}</h4>
      <ul className="ws-list">
        {(all ? sorted : sorted.slice(0, LISTED)).map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="ws-row-button"
              onClick={() => void go({ kind: "neighbourhood", id: place.id })}
            >
              <span>
                <VerdictMark tone={toneOf(place.verdict)} label={m.text(`verdict.${place.verdict}`)} />{" "}
                {place.name}
              </span>
              <span>{rateText(place, count, m)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!all && sorted.length > LISTED && (
        <button type="button" className="ws-link" onClick={() => setAll(true)}>
          {m.text("levels.place.more", { count: sorted.length })}
        </button>
      )}
    </>
  );
}

const rateOf = ({ units, residents }: AreaAtLevel, count: Count): number | null =>
  residents === null || residents === 0 ? null : (1000 * units[count]) / residents;

/** D6 says whether the numbers are so small that a rate is mostly chance. */
const isUnstable = ({ findings }: AreaAtLevel, count: Count): boolean =>
  findings.some(
    (one) => one.rule === "d6-location-quotient" && one.count === count && one.facts.unstable === true,
  );

function rateText(place: AreaAtLevel, count: Count, m: Messages): string {
  const rate = rateOf(place, count);
  return rate === null
    ? m.text("levels.place.unknown")
    : m.text("levels.place.rate", { count, rate: shownRate(rate, isUnstable(place, count), m) });
}
