import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { DwellingId, MissingFact, Subject } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { showOnly } from "../register-view.ts";
import { LetStandForm } from "./LetStandForm.tsx";
import { MISSING } from "./quality-groups.ts";

interface MissingDetailProps {
  readonly missing: MissingFact;
  readonly reason: string | null;
  readonly reading: Reading;
}

const LISTED = 30;
/** Facts whose want has a sentence of its own; the others only keep a home from being chosen well. */
const OWN_SENTENCE: ReadonlySet<string> = new Set(["leaseYears", "standing", "label"]);

/** One fact that is not known: of how many, what waits for it, and the way to fill it in. */
export function MissingDetail({ missing, reason, reading }: MissingDetailProps) {
  const { m } = reading;
  const { fact, rules, ids, of } = missing;
  const [letting, setLetting] = useState(false);
  const kind =
    fact === "building-count" ? "building" : fact.startsWith("cooperative-") ? "cooperative" : "dwelling";
  const stand = { check: MISSING, key: fact };
  return (
    <>
      <h2>
        {m.text("register.missing.title", {
          fact: m.text(`register.fact.${fact}`),
          count: m.number(ids.length),
          of: m.number(of),
        })}
      </h2>
      <p>
        {rules.length > 0
          ? m.text("register.missing.rules", {
              rules: rules.map((rule) => ruleTitleInSentence(rule, m)).join(", "),
            })
          : m.maybe(`register.missing.${OWN_SENTENCE.has(fact) ? fact : "choices"}`)}
        {kind !== "dwelling" && ` ${m.text(`register.missing.where.${kind}`)}`}
      </p>
      <div className="ws-quality-actions">
        {kind === "dwelling" && (
          <Button className="ui-compact" onClick={() => showOnly(ids as readonly DwellingId[])}>
            {m.text("register.missing.fill")}
          </Button>
        )}
        {reason === null ? (
          !letting && (
            <Button variant="tertiary" className="ui-compact" onClick={() => setLetting(true)}>
              {m.text("register.quality.let")}
            </Button>
          )
        ) : (
          <>
            <span className="ws-muted">{m.text("register.quality.standsWith", { reason })}</span>
            <Button
              variant="tertiary"
              className="ui-compact"
              onClick={() => commands.letRemarkStand.run({ remarks: [stand], reason: null })}
            >
              {m.text("register.quality.raise")}
            </Button>
          </>
        )}
      </div>
      {letting && (
        <LetStandForm
          onKeep={(why) => {
            commands.letRemarkStand.run({ remarks: [stand], reason: why });
            setLetting(false);
          }}
          onCancel={() => setLetting(false)}
          m={m}
        />
      )}
      <ul className="ws-quality-names">
        {ids.slice(0, LISTED).map((id) => {
          const subject: Subject = { kind, id };
          return (
            <li key={id}>
              <button type="button" className="ws-link" onClick={() => commands.select.run(subject)}>
                {subjectName(subject, reading, m)}
              </button>
            </li>
          );
        })}
        {ids.length > LISTED && (
          <li className="ws-muted">{m.text("register.quality.more", { count: ids.length - LISTED })}</li>
        )}
      </ul>
    </>
  );
}
