import { Button } from "@digdir/designsystemet-react";
import type { AttackResult } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Icon, ProgressBar } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { measureText } from "./measure-text.ts";
import { Prepared } from "./Prepared.tsx";

/** The attacks on the release before anybody else can make them. */
export function AttacksPage({ report }: { readonly report: Report }) {
  const { m, trial } = report;
  const { attacking, results, attacks } = trial;
  const broken = results.filter(({ held }) => !held).length;
  return (
    <>
      <p className="ws-report-lead">{m.text("report.attacks.lead")}</p>
      <Prepared report={report}>
        {() => (
          <>
            {attacking === "running" ? (
              <ProgressBar
                label={m.text("report.attacks.progress", { done: results.length, of: attacks })}
                {...(attacks > 0 ? { value: results.length, max: attacks } : {})}
                cancelLabel={m.text("report.attacks.cancel")}
                onCancel={() => commands.stopAttacks.run()}
              />
            ) : (
              <Button
                variant={attacking === "answered" ? "secondary" : "primary"}
                onClick={() => commands.attackPrepared.run()}
              >
                {m.text(attacking === "unasked" ? "report.attacks.run" : "report.attacks.again")}
              </Button>
            )}
            <p
              className="ws-report-verdict"
              data-held={attacking === "answered" && broken === 0}
              role="status"
            >
              {attacking === "stopped" && m.text("report.attacks.stopped")}
              {attacking === "failed" && m.text("report.attacks.failed")}
              {attacking === "answered" &&
                (broken === 0
                  ? m.text("report.attacks.held")
                  : m.text("report.attacks.broken", { count: broken }))}
            </p>
            {results.length > 0 && (
              <ul className="ws-report-attacks">
                {results.map((result) => (
                  <Attack key={result.attack} result={result} m={m} />
                ))}
              </ul>
            )}
          </>
        )}
      </Prepared>
    </>
  );
}

function Attack({ result, m }: { readonly result: AttackResult; readonly m: Messages }) {
  const { attack, tries, measures, held } = result;
  const said = m.text(`report.attack.${attack}`);
  return (
    <li>
      <p className="ws-report-attack">
        <span className="ws-report-mark" data-good={held}>
          <Icon name={held ? "check" : "warning"} size={20} />
        </span>
        <b>{m.text("report.attacks.result", { held })}</b>
        <span>{said}</span>
      </p>
      <table className="ws-report-table">
        <caption className="ui-hidden">{said}</caption>
        <thead>
          <tr>
            <th scope="col">{m.text("report.attacks.tries", { tries: m.number(tries) })}</th>
            <th scope="col" className="ui-number">
              {m.text("report.attacks.value")}
            </th>
            <th scope="col" className="ui-number">
              {m.text("report.attacks.most")}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.name}>
              <th scope="row">{m.text(`report.measure.${measure.name}`)}</th>
              <td className="ui-number">{measureText(measure.name, measure.value, m)}</td>
              <td className="ui-number">{measureText(measure.name, measure.most, m)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}
