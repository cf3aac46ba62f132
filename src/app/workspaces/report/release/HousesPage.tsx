import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { DeclaredHouse, Dwelling } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { EmptyState } from "../../../ui/index.ts";
import { CaseText } from "../case/CaseText.tsx";
import type { Report } from "../use-report.ts";
import { declaredHouses } from "./declared-houses.ts";

/** More than this many rows at once is a wall. */
const AT_ONCE = 20;

/** Houses that everybody knows what are for: ticked off one by one, with the name and the decision that made them known. */
export function HousesPage({ report }: { readonly report: Report }) {
  const { project, m } = report;
  const [shown, setShown] = useState(AT_ONCE);
  const declared = declaredHouses(project);
  const known = new Map<string, DeclaredHouse>(declared.map((house) => [house.dwelling, house]));
  const built = project.dataset.dwellings.filter(
    ({ kind, id }) => kind === "smallHouse" || kind === "coLocated" || known.has(id),
  );
  return (
    <>
      <p className="ws-report-lead">{m.text("report.houses.lead")}</p>
      <p>{m.text("report.houses.never")}</p>
      {built.length === 0 ? (
        <EmptyState title={m.text("report.houses.none.title")} body={m.text("report.houses.none.body")} />
      ) : (
        <>
          <p className="ws-report-muted" aria-live="polite">
            {m.text("report.houses.declared", { count: declared.length })}
          </p>
          <ul className="ws-report-houses">
            {built.slice(0, shown).map((dwelling) => (
              <li key={dwelling.id}>
                <House dwelling={dwelling} declared={known.get(dwelling.id)} report={report} />
              </li>
            ))}
          </ul>
          {built.length > shown && (
            <Button variant="tertiary" onClick={() => setShown(shown + AT_ONCE)}>
              {m.text("report.houses.more", { count: Math.min(AT_ONCE, built.length - shown) })}
            </Button>
          )}
        </>
      )}
    </>
  );
}

interface HouseProps {
  readonly dwelling: Dwelling;
  readonly declared: DeclaredHouse | undefined;
  readonly report: Report;
}

function House({ dwelling: { id, label, units }, declared, report }: HouseProps) {
  const { m, readOnly } = report;
  const named = m.text("report.houses.house", { label, units });
  const write = (change: Partial<Omit<DeclaredHouse, "dwelling">>) =>
    commands.declareHouse.run({
      dwelling: id,
      house: { name: declared?.name ?? "", source: declared?.source ?? "", ...change },
    });
  return (
    <>
      <Checkbox
        data-size="sm"
        label={m.text("report.houses.isPublic", { label: named })}
        checked={declared !== undefined}
        disabled={readOnly}
        onChange={(event) =>
          event.target.checked ? write({}) : commands.declareHouse.run({ dwelling: id, house: null })
        }
      />
      {declared && (
        <div className="ws-report-pair">
          <CaseText
            report={report}
            place={`house:${id}:name`}
            label={m.text("report.houses.name")}
            hint={m.text("report.houses.name.hint")}
            value={declared.name}
            wrong={declared.name === "" ? m.text("report.houses.name.missing") : undefined}
            onWrite={(name) => write({ name })}
          />
          <CaseText
            report={report}
            place={`house:${id}:source`}
            label={m.text("report.houses.source")}
            hint={m.text("report.houses.source.hint")}
            value={declared.source}
            wrong={declared.source === "" ? m.text("report.houses.source.missing") : undefined}
            onWrite={(source) => write({ source })}
          />
        </div>
      )}
    </>
  );
}
