import { useMemo } from "react";
import { crossChecks } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { Glossary } from "../../../ui/index.ts";
import { checksSentence, movedText } from "./cross-check-sentences.ts";
import type { Weighed } from "./weighed.ts";

/** Three other ways of combining the same worths: whether they would put another plot first. */
export function CrossChecks({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, weights } = now;
  const checks = useMemo(() => crossChecks(table, weights), [table, weights]);
  return (
    <>
      <p>{checksSentence(checks, m)}</p>
      <table className="ws-checks">
        <thead>
          <tr>
            <th scope="col">{m.text("weights.checks.method")}</th>
            <th scope="col">
              <Glossary explanation={m.text("weights.glossary.tau")}>{m.text("weights.checks.tau")}</Glossary>
            </th>
            <th scope="col">{m.text("weights.checks.first")}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.method}>
              <th scope="row">
                <Glossary explanation={m.text(`weights.glossary.${check.method}`)}>
                  {m.text(`weights.checks.${check.method}`)}
                </Glossary>
              </th>
              <td>{check.tau === "unknown" ? m.text("verdict.unknown") : m.number(check.tau, 2)}</td>
              <td>{m.text(check.sameFirst ? "weights.checks.same" : "weights.checks.other")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="ws-checks-moved">
        {checks.map((check) => (
          <li key={check.method} className="ws-note">
            {movedText(now, check, m)}
          </li>
        ))}
      </ul>
    </>
  );
}
