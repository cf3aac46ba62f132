import { useId } from "react";
import { type Groups, type Subject, subjectKey } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useAnalysis } from "../../../map/use-analysis.ts";
import { GROUPING_LEAST, GROUPING_METRES, groupsQuestion, useView } from "../../../state/index.ts";
import { areaAt } from "../../../state/selectors/outline.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, IntervalRows, Sentences } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { memberSubject } from "./member-subject.ts";

/** Groups in the list and the picture; all of them are in the table. */
const LISTED = 6;
const COLUMNS = ["number", "area", "units", "places", "reach"] as const;

/** Which homes lie close together: groups in metres, each with its homes. For the housing office alone. */
export function GroupsView({ reading }: { readonly reading: Reading }) {
  const { m } = reading;
  const count = useView((view) => view.readingCount);
  const grouping = useView((view) => view.grouping);
  const { answer } = useAnalysis(groupsQuestion(count, grouping));
  if (answer?.kind !== "groups") return null;
  return (
    <>
      <h4 className="ws-reading-subtitle">{m.text("pictures.groups.title")}</h4>
      <div className="ws-groups-choices">
        <Choice
          label={m.text("pictures.groups.metres")}
          value={grouping.metres}
          options={GROUPING_METRES}
          text={(metres) => m.metres(metres)}
          onChange={(metres) => commands.setGrouping.run({ ...grouping, metres })}
        />
        <Choice
          label={m.text("pictures.groups.least")}
          value={grouping.least}
          options={GROUPING_LEAST}
          text={(least) => m.number(least)}
          onChange={(least) => commands.setGrouping.run({ ...grouping, least })}
        />
      </div>
      <Sentences
        text={m.text("pictures.groups.sentence", {
          groups: answer.groups.length,
          units: answer.groups.reduce((sum, { units }) => sum + units, 0),
          scattered: answer.scattered,
          least: answer.least,
          metres: m.metres(answer.metres),
        })}
      />
      {answer.groups.length > 0 && <Found answer={answer} reading={reading} />}
      <p className="ws-note">{m.text("pictures.groups.basis")}</p>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly text: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function Choice({ label, value, options, text, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <select id={id} value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Found({ answer, reading }: { readonly answer: Groups; readonly reading: Reading }) {
  const { m, dataset } = reading;
  const picked = useView((view) => (view.picked?.layer === "groups" ? view.picked.index : null));
  const { groups, metres } = answer;
  const areaOf = ({ at }: Groups["groups"][number]) =>
    areaAt(dataset.neighbourhoods, at)?.name ?? m.text("noun.area");
  const reachText = (reach: number) => m.metres(Math.ceil(reach / 10) * 10);
  const show = (index: number) => {
    const group = groups[index];
    if (!group) return;
    const { x, y } = group.at;
    const far = group.reach + metres;
    commands.showReading.run({
      layer: "groups",
      picked: { layer: "groups", index },
      camera: { bounds: [x - far, y - far, x + far, y + far] },
    });
  };
  const title = m.text("pictures.groups.chart");
  const most = Math.max(...groups.map(({ units }) => units));
  return (
    <>
      <ol className="ws-side-list">
        {groups.slice(0, LISTED).map((group, index) => (
          <li key={group.places[0]?.key ?? index}>
            <button
              type="button"
              className="ws-side-row"
              aria-pressed={picked === index}
              onClick={() => show(index)}
            >
              <span className="ws-muted">{index + 1}</span>
              <span>{areaOf(group)}</span>
              <span className="ws-muted">
                {group.reach < 5
                  ? m.text("map.groups.here", { units: group.units })
                  : m.text("map.groups.within", { units: group.units, reach: reachText(group.reach) })}
              </span>
            </button>
            {picked === index && <Members group={group} reading={reading} />}
          </li>
        ))}
      </ol>
      <ChartFrame
        title={title}
        description={m.text("pictures.groups.description", {
          groups: groups.length,
          least: answer.least,
          metres: m.metres(metres),
        })}
        table={{
          headers: COLUMNS.map((column) => m.text(`pictures.groups.column.${column}`)),
          rows: groups.map((group, index) => [
            index + 1,
            areaOf(group),
            group.units,
            group.places.length,
            Math.ceil(group.reach / 10) * 10,
          ]),
          text: (value) => (typeof value === "number" ? m.number(value) : (value ?? "")),
        }}
        fileName={m.text("pictures.groups.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <IntervalRows
          rows={groups.slice(0, LISTED).map((group, index) => ({
            id: `${index}`,
            label: `${index + 1} · ${areaOf(group)}`,
            value: group.units,
            valueText: m.number(group.units),
          }))}
          range={[0, most]}
          text={(value) => m.number(value)}
          valueLabel={m.text("pictures.groups.units")}
          reference={{ at: answer.least, label: m.text("pictures.groups.leastLine") }}
        />
      </ChartFrame>
    </>
  );
}

/** The homes of one group, each a way to its panel. */
function Members({
  group,
  reading,
}: {
  readonly group: Groups["groups"][number];
  readonly reading: Reading;
}) {
  const { m } = reading;
  return (
    <ul className="ws-groups-members">
      {group.places.map(({ key, units }) => {
        const subject: Subject | null = memberSubject(key);
        const said = m.text("overview.units", { units });
        return (
          <li key={key}>
            {subject ? (
              <button
                type="button"
                className="ws-link"
                onClick={() => commands.select.run(subject)}
                onMouseEnter={() => commands.hover.run(subject)}
                onMouseLeave={() => commands.hover.run(null)}
                data-subject={subjectKey(subject)}
              >
                {subjectName(subject, reading, m)}
              </button>
            ) : (
              m.text("noun.siteUnnamed")
            )}{" "}
            <span className="ws-muted">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
