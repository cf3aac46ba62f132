import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import type { Project } from "../../../../engine/index.ts";
import { type CrsOutlook, OFFERED_CRS } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { VerdictMark } from "../../../ui/index.ts";
import { CrsPictures } from "./CrsPictures.tsx";
import { crsName } from "./crs-name.ts";
import { betterCode, crsOfChoice } from "./crs-of-choice.ts";
import { importing } from "./session.ts";
import type { TableChoice } from "./table-choice.ts";

interface CrsFieldProps {
  readonly choice: TableChoice;
  readonly index: number;
  readonly project: Project;
  readonly m: Messages;
}

/** How a table's coordinates are read: what was found, what is odd about it, and the map to choose another by. */
export function CrsField({ choice, index, project, m }: CrsFieldProps) {
  const { dataset } = project;
  // Drawn for whoever looks: a municipality's outlines take longer than the rest of the step.
  const [looking, setLooking] = useState(false);
  const outlook = useMemo(() => crsOfChoice(choice, { crs: dataset.crs, dataset }), [choice, dataset]);
  const { taken, choices } = outlook;
  const used = choice.crs ?? taken?.code;
  const better = betterCode(outlook, used);
  const choose = (code: string) => importing.chooseCrs(index, code === taken?.code ? null : code);
  const codes = [...new Set([...choices.map(({ code }) => code), ...OFFERED_CRS])];
  return (
    <div className="ws-import-crs">
      <Field>
        <Label>{m.text("data.import.crs")}</Label>
        <Select
          value={choice.crs ?? ""}
          disabled={outlook.ngo}
          onChange={(event) =>
            importing.chooseCrs(index, event.target.value === "" ? null : event.target.value)
          }
        >
          <Select.Option value="">
            {taken
              ? m.text("data.import.crs.found", { crs: crsName(taken.code, m) })
              : m.text("data.import.crs.byNumbers")}
          </Select.Option>
          {codes.map((code) => (
            <Select.Option key={code} value={code}>
              {crsName(code, m)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <p className="ws-import-guess">
        <VerdictMark tone={isSure(outlook, choice) && better === undefined ? "within" : "consider"} />{" "}
        {crsSentence(choice, outlook, m)}
      </p>
      {better !== undefined && (
        <p className="ws-import-crs-repair" role="status">
          {m.text("data.import.crs.better", { crs: crsName(better, m) })}{" "}
          <Button data-size="sm" variant="secondary" onClick={() => choose(better)}>
            {m.text("data.import.crs.use", { crs: crsName(better, m) })}
          </Button>
        </p>
      )}
      {choices.length > 0 && used !== undefined && (
        <details
          open={!isSure(outlook, choice) || better !== undefined}
          onToggle={(event) => setLooking(event.currentTarget.open)}
        >
          <summary>{m.text("data.import.crs.look")}</summary>
          {looking && <CrsPictures outlook={outlook} used={used} project={project} choose={choose} m={m} />}
        </details>
      )}
    </div>
  );
}

/** The file or the user says it, the numbers agree and it lands where the municipality is: nothing to look at. */
function isSure({ taken, choices, placed }: CrsOutlook, { crs }: TableChoice): boolean {
  if (crs === null && (!taken || taken.found === "assumed" || taken.contradicted || taken.swapped))
    return false;
  const here = choices.find(({ code }) => code === (crs ?? taken?.code))?.here ?? 0;
  return !placed || here >= 0.5;
}

/** What was understood, in one line; last of all that the places are not in the municipality, however they are read. */
function crsSentence(choice: TableChoice, outlook: CrsOutlook, m: Messages): string {
  const used = choice.crs ?? outlook.taken?.code;
  const here = outlook.choices.find(({ code }) => code === used)?.here ?? 0;
  const outside = outlook.placed && !outlook.ngo && used !== undefined && here === 0;
  const said = understood(choice, outlook, m);
  return outside ? `${said} ${m.text("data.import.crs.outside")}` : said;
}

function understood(choice: TableChoice, { taken, stated, ngo }: CrsOutlook, m: Messages): string {
  if (ngo) return m.text("issue.crs-ngo", { stated: choice.table.geometry?.declared ?? "NGO1948" });
  if (choice.crs !== null) return m.text("data.import.crs.chosen");
  if (!taken) return m.text("issue.crs-undetermined");
  const crs = crsName(taken.code, m);
  const said =
    taken.contradicted && stated !== undefined
      ? m.text("data.import.crs.contradicted", { crs, stated: crsName(stated, m) })
      : m.text(`data.import.crs.${taken.found}`, { crs });
  return taken.swapped ? `${said} ${m.text("data.import.crs.swapped")}` : said;
}
