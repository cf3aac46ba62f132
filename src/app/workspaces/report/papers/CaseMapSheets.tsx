import { Button } from "@digdir/designsystemet-react";
import { useId, useMemo, useState } from "react";
import type { PublicCase } from "../../../../engine/index.ts";
import { MapSheetChoice } from "../../MapSheetChoice.tsx";
import { usePapers } from "../../use-papers.ts";
import type { Report } from "../use-report.ts";
import { caseNow } from "./case-now.ts";

interface MadeCase {
  readonly publicCase: PublicCase;
  /** Of the case file. */
  readonly bytes: Uint8Array;
}

/** Maps of the case on paper at a true scale: chosen one by one, since each has its own ground. */
export function CaseMapSheets({ report: { m } }: { readonly report: Report }) {
  const [made, setMade] = useState<MadeCase | null>(null);
  const open = async () => {
    const now = await caseNow();
    if (now) setMade(now);
  };
  return (
    <li>
      <div>
        <h3>{m.text("report.sheets")}</h3>
        <p>{m.text("report.sheets.body")}</p>
      </div>
      {made === null ? (
        <Button variant="secondary" onClick={() => void open()}>
          {m.text("report.sheets.choose")}
        </Button>
      ) : (
        <Sheets {...made} m={m} />
      )}
    </li>
  );
}

function Sheets({ publicCase, bytes, m }: MadeCase & { readonly m: Report["m"] }) {
  const papers = usePapers();
  const [at, setAt] = useState(0);
  const id = useId();
  const every = useMemo(() => publicCase.plots.map((plot) => plot.id), [publicCase]);
  if (papers === null) return <p>{m.text("plots.waiting")}</p>;
  const subjects = papers
    .caseSheetSubjects({ publicCase }, every)
    .map((subject, index) => ({ subject, index }));
  const { subject } = subjects[at] ?? { subject: { kind: "today" } as const };
  // Nobody finds a plot among maps of the whole town, nor one that is used among two hundred that are not.
  const groups = [
    { name: "town", of: subjects.filter((one) => one.subject.kind !== "plot") },
    {
      name: "used",
      of: subjects.filter((one) => one.subject.kind === "plot" && one.subject.alternative !== null),
    },
    {
      name: "unused",
      of: subjects.filter((one) => one.subject.kind === "plot" && one.subject.alternative === null),
    },
  ] as const;
  return (
    <div className="ws-report-sheets">
      <label htmlFor={id}>{m.text("report.sheets.which")}</label>
      <select id={id} value={String(at)} onChange={({ target }) => setAt(Number(target.value))}>
        {groups.map(
          ({ name, of }) =>
            of.length > 0 && (
              <optgroup key={name} label={m.text(`report.sheets.group.${name}`)}>
                {of.map((one) => (
                  <option key={one.index} value={String(one.index)}>
                    {papers.caseSheetTitle(publicCase, one.subject, m.language)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      <MapSheetChoice
        key={at}
        hold={(chosen) => papers.caseSheetHold(publicCase, { subject, ...chosen })}
        ask={(chosen, format) => ({
          kind: "sheet",
          language: m.language,
          bytes,
          wish: { subject, ...chosen },
          format,
        })}
        m={m}
      />
    </div>
  );
}
