import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Remark, Subject } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { sayFact } from "../../../state/selectors/dwelling-fact.ts";
import { registeredDwellings } from "../../../state/selectors/places.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { LetStandForm } from "./LetStandForm.tsx";

/** Checks that say a unit stands in the wrong place: somebody may know the right one. */
const PLACED_WRONG: ReadonlySet<string> = new Set(["outside-building", "outside-municipality"]);

interface RemarkLineProps {
  readonly remark: Remark;
  /** Why it stands; null while it waits for somebody. */
  readonly reason: string | null;
  readonly reading: Reading;
}

/** One remark: the place, what is wrong there, and what can be done. */
export function RemarkLine({ remark, reason, reading }: RemarkLineProps) {
  const { m, project } = reading;
  const [asking, setAsking] = useState<"answer" | "stand" | null>(null);
  const subject = subjectOf(remark);
  const { check, repair } = remark;
  const show = () => {
    const first = registeredDwellings(project.dataset).get(remark.dwellings[0] as never);
    commands.select.run(subject);
    if (first) commands.moveCamera.run({ at: first.at, zoom: 16 });
  };
  return (
    <li>
      <div>
        <strong>{subjectName(subject, reading, m)}</strong>
        <span>{m.text(`register.check.${check}.why`, valuesOf(remark, reading))}</span>
        {reason !== null && (
          <span className="ws-muted">{m.text("register.quality.standsWith", { reason })}</span>
        )}
      </div>
      <div className="ws-quality-actions">
        {reason === null && repair && asking === null && (
          <Button
            variant="secondary"
            className="ui-compact"
            onClick={() =>
              repair.kind === "ask"
                ? setAsking("answer")
                : void commands.repairRegister.run({ remarks: [remark] })
            }
          >
            {repairText(remark, m)}
          </Button>
        )}
        {reason === null && PLACED_WRONG.has(check) && asking === null && (
          <Button
            variant="secondary"
            className="ui-compact"
            onClick={() =>
              commands.openDialog.run({
                name: "move-unit",
                args: { dwelling: remark.dwellings[0] ?? "" },
              })
            }
          >
            {m.text("move.open")}
          </Button>
        )}
        <Button variant="tertiary" className="ui-compact" onClick={show}>
          {m.text("register.quality.show")}
        </Button>
        {reason === null ? (
          asking === null && (
            <Button variant="tertiary" className="ui-compact" onClick={() => setAsking("stand")}>
              {m.text("register.quality.let")}
            </Button>
          )
        ) : (
          <Button
            variant="tertiary"
            className="ui-compact"
            onClick={() => commands.letRemarkStand.run({ remarks: [remark], reason: null })}
          >
            {m.text("register.quality.raise")}
          </Button>
        )}
      </div>
      {asking === "stand" && (
        <LetStandForm
          onKeep={(why) => commands.letRemarkStand.run({ remarks: [remark], reason: why })}
          onCancel={() => setAsking(null)}
          m={m}
        />
      )}
      {asking === "answer" && repair?.kind === "ask" && (
        <AnswerForm
          remark={remark}
          fact={repair.fact}
          dataset={project.dataset}
          onDone={() => setAsking(null)}
          m={m}
        />
      )}
    </li>
  );
}

/** A building and a cooperative are what is wrong where the remark is about all that is in them. */
function subjectOf({ check, building, cooperative, dwellings }: Remark): Subject {
  if (check === "crowded-building" && building) return { kind: "building", id: building };
  if (cooperative) return { kind: "cooperative", id: cooperative };
  return { kind: "dwelling", id: dwellings[0] ?? "" };
}

function valuesOf({ values }: Remark, { dataset, m }: Reading): Remark["values"] {
  const { quarter } = values;
  return quarter === undefined ? values : { ...values, quarter: sayFact("leaseEnds", quarter, dataset, m) };
}

function repairText({ repair }: Remark, m: Messages): string {
  if (repair?.kind === "set") return m.maybe(`register.repair.set.${Object.keys(repair.facts)[0]}`);
  return m.maybe(`register.repair.${repair?.kind}`);
}
