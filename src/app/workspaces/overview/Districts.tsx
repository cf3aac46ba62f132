import type { AreaAtLevel, Count } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { toneOf } from "../../state/index.ts";
import { VerdictMark } from "../../ui/index.ts";

const QUESTION = { kind: "levels" } as const;

/** What the area rules say of the districts: the same homes at another level. Nothing where there are none. */
export function Districts({ count, m }: { readonly count: Count; readonly m: Messages }) {
  const { answer } = useAnalysis(QUESTION);
  if (answer?.kind !== "levels") return null;
  return answer.levels.map(({ level, areas }) => (
    <table key={level} className="ws-districts">
      <caption>{m.text("reading.districts.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{m.text("reading.level.district")}</th>
          <th scope="col">{m.text("reading.districts.units")}</th>
          <th scope="col">{m.text("reading.districts.rate")}</th>
          <th scope="col">{m.text("reading.districts.verdict")}</th>
        </tr>
      </thead>
      <tbody>
        {areas.toSorted(byRate(count)).map((area) => (
          <tr key={area.name}>
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
  ));
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
