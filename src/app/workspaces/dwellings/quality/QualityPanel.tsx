import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import { commands } from "../../../commands/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { EmptyState, VerdictMark } from "../../../ui/index.ts";
import { CheckDetail } from "./CheckDetail.tsx";
import { MissingDetail } from "./MissingDetail.tsx";
import { useQuality } from "./use-quality.ts";
import "./quality.css";

/** What the checks found, check by check at the left; one of them, remark by remark, at the right. */
export function QualityPanel({ reading, tabs }: { readonly reading: Reading; readonly tabs: ReactNode }) {
  const { m } = reading;
  const { standing, groups } = useQuality(reading);
  const [wanted, setWanted] = useState<string | null>(null);
  const bar = (
    <div className="ui-table-bar">
      <p className="ui-table-count">{m.text("register.quality.internal")}</p>
      {tabs}
    </div>
  );
  if (!groups)
    return (
      <>
        {bar}
        {standing === "failed" ? (
          <EmptyState
            icon="warning"
            title={m.text("register.quality.failed")}
            body=""
            action={
              <Button onClick={() => void commands.checkRegister.run()}>
                {m.text("register.quality.again")}
              </Button>
            }
          />
        ) : (
          <p aria-live="polite" className="ws-quality-wait">
            {m.text("register.quality.checking")}
          </p>
        )}
      </>
    );
  const { checks, missing } = groups;
  if (checks.length + missing.length === 0)
    return (
      <>
        {bar}
        <EmptyState
          icon="check"
          title={m.text("register.quality.none.title")}
          body={m.text("register.quality.none.body")}
        />
      </>
    );
  const ids = [
    ...checks.map(({ check }) => check as string),
    ...missing.map(({ missing: { fact } }) => fact),
  ];
  const shown = wanted !== null && ids.includes(wanted) ? wanted : ids[0];
  const item = (id: string, label: string, count: number, open: boolean) => (
    <li key={id}>
      <button type="button" aria-current={id === shown || undefined} onClick={() => setWanted(id)}>
        <VerdictMark tone={open ? "consider" : "within"} label="" size={10} />
        <span>{label}</span>
        <strong>{m.number(count)}</strong>
      </button>
    </li>
  );
  const check = checks.find((group) => group.check === shown);
  const lacking = missing.find(({ missing: { fact } }) => fact === shown);
  return (
    <>
      {bar}
      <div className="ws-quality" aria-busy={standing === "checking"}>
        <nav aria-label={m.text("register.quality")}>
          {checks.length > 0 && <p className="ws-quality-head">{m.text("register.quality.checks")}</p>}
          <ul>
            {checks.map(({ check: id, open, standing: stands }) =>
              item(
                id,
                m.text(`register.check.${id}`),
                open.length > 0 ? open.length : stands.length,
                open.length > 0,
              ),
            )}
          </ul>
          {missing.length > 0 && <p className="ws-quality-head">{m.text("register.quality.missing")}</p>}
          <ul>
            {missing.map(({ missing: { fact, ids: lacks }, reason }) =>
              item(fact, m.text(`register.fact.${fact}`), lacks.length, reason === null),
            )}
          </ul>
        </nav>
        <section className="ws-quality-detail">
          {check && <CheckDetail key={check.check} group={check} reading={reading} />}
          {lacking && <MissingDetail key={lacking.missing.fact} {...lacking} reading={reading} />}
        </section>
      </div>
    </>
  );
}
