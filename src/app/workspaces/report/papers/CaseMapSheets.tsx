import { Button } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { PublicCase } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { readCaseMaking, readProject } from "../../../state/index.ts";
import { caseOf } from "../../../state/selectors/case-question.ts";
import { MapSheetChoice } from "../../MapSheetChoice.tsx";
import { usePapers } from "../../use-papers.ts";
import type { Report } from "../use-report.ts";

/** Maps of the case on paper at a true scale: chosen one by one, since each has its own ground. */
export function CaseMapSheets({ report: { m } }: { readonly report: Report }) {
  const [publicCase, setCase] = useState<PublicCase | null>(null);
  const open = async () => {
    await commands.makeCase.run();
    const { project } = readProject();
    const made = project && caseOf(project, readCaseMaking());
    // Why there is no case has been said by the command.
    if (made) setCase(made.publicCase);
  };
  return (
    <li>
      <div>
        <h3>{m.text("report.sheets")}</h3>
        <p>{m.text("report.sheets.body")}</p>
      </div>
      {publicCase === null ? (
        <Button variant="secondary" onClick={() => void open()}>
          {m.text("report.sheets.choose")}
        </Button>
      ) : (
        <Sheets publicCase={publicCase} m={m} />
      )}
    </li>
  );
}

function Sheets({ publicCase, m }: { readonly publicCase: PublicCase; readonly m: Report["m"] }) {
  const papers = usePapers();
  const [at, setAt] = useState(0);
  const id = useId();
  if (papers === null) return <p>{m.text("plots.waiting")}</p>;
  const subjects = papers.caseSheetSubjects({ publicCase });
  const subject = subjects[at] ?? { kind: "today" };
  return (
    <div className="ws-report-sheets">
      <label htmlFor={id}>{m.text("report.sheets.which")}</label>
      <select id={id} value={String(at)} onChange={({ target }) => setAt(Number(target.value))}>
        {subjects.map((one, index) => (
          <option key={papers.caseSheetFile(publicCase, one)} value={String(index)}>
            {papers.caseSheetTitle(publicCase, one, m.language)}
          </option>
        ))}
      </select>
      <MapSheetChoice
        key={at}
        hold={(chosen) => papers.caseSheetHold(publicCase, { subject, ...chosen })}
        make={async (chosen) => papers.caseSheet(publicCase, { subject, ...chosen }, m.language)}
        fileName={papers.caseSheetFile(publicCase, subject)}
        date={publicCase.date}
        m={m}
      />
    </div>
  );
}
