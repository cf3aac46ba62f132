import { Button } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { usePlan } from "../../../map/use-plan.ts";
import { VerdictMark } from "../../../ui/index.ts";
import type { BestSet } from "./best-set.ts";

const COMMAND = "npm run spredt -- check-proof";

/** What the checker of each kind of slip has done, and no more. */
const HOLDS = { scatter: "sets.proof.valid", linear: "sets.proof.validLinear" } as const;

/** The proof slip: to take away, and to be checked here and now by a checker that believes nothing of the search. */
export function ProofSlip({ best: { slip, proved }, m }: { readonly best: BestSet; readonly m: Messages }) {
  const [checked, setChecked] = useState<BestSet["slip"]>(null);
  const input = useMemo(() => (slip && checked === slip ? { slip } : null), [slip, checked]);
  const { standing, planned, stale } = usePlan("checkProof", input);
  const file = `${m.text("sets.proof.file")}.json`;
  const verdict = input && !stale ? planned?.answer : null;
  return (
    <div className="ws-sets-proof">
      <h4 className="ws-sets-head">{m.text("sets.proof")}</h4>
      {!slip ? (
        <p>{m.text(proved ? "sets.proof.none" : "sets.proof.unproved")}</p>
      ) : (
        <>
          <p>{m.text("sets.proof.body")}</p>
          <div className="ws-sets-actions">
            <Button
              variant="secondary"
              className="ui-compact"
              onClick={() =>
                void commands.downloadFile.run({
                  name: file,
                  type: "application/json",
                  bytes: `${JSON.stringify(slip, null, 1)}\n`,
                })
              }
            >
              {m.text("sets.proof.download")}
            </Button>
            <Button variant="secondary" className="ui-compact" onClick={() => setChecked(slip)}>
              {m.text("sets.proof.check")}
            </Button>
          </div>
          <div role="status">
            {input && !verdict && (
              <p>{m.text(standing === "failed" ? "sets.proof.failed" : "sets.proof.checking")}</p>
            )}
            {verdict && (
              <p className="ws-sets-verdict">
                <VerdictMark tone={verdict.valid ? "within" : "justify"} />
                {verdict.valid
                  ? m.text(verdict.shows === "value" ? "sets.proof.validValue" : HOLDS[slip.kind])
                  : m.text("sets.proof.invalid", { at: `${verdict.at}: ${verdict.reason}` })}
              </p>
            )}
          </div>
          <p className="ws-note">
            {m.text("sets.proof.cli", { command: "" })}
            <code>
              {COMMAND} {file}
            </code>
          </p>
        </>
      )}
    </div>
  );
}
