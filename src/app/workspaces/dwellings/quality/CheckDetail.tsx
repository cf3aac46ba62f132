import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Remark } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { showOnly } from "../register-view.ts";
import { LetStandForm } from "./LetStandForm.tsx";
import type { CheckGroup } from "./quality-groups.ts";
import { RemarkLine } from "./RemarkLine.tsx";

/** More lines than this are not read one by one: the rest are counted, and are in the table. */
const LISTED = 50;

/** Repairs that need nobody's word can be made of all remarks at once. */
const canRepairAll = ({ repair }: Remark): boolean =>
  repair !== null && repair.kind !== "ask" && repair.kind !== "bylaws" && repair.kind !== "remove";

/** One check: why it matters, what its repair does, and every remark of it. */
export function CheckDetail({ group, reading }: { readonly group: CheckGroup; readonly reading: Reading }) {
  const { m } = reading;
  const { check, open, standing } = group;
  const [letting, setLetting] = useState(false);
  const ready = open.filter(canRepairAll);
  const units = [...new Set(open.flatMap(({ dwellings }) => dwellings))];
  const letAll = (reason: string) => {
    commands.letRemarkStand.run({ remarks: open, reason });
    setLetting(false);
  };
  return (
    <>
      <h2>{m.text(`register.check.${check}`)}</h2>
      <p>{m.text(`register.check.${check}.do`)}</p>
      <div className="ws-quality-actions">
        {ready.length > 1 && (
          <Button className="ui-compact" onClick={() => void commands.repairRegister.run({ remarks: ready })}>
            {m.text("register.quality.repairAll", { count: ready.length })}
          </Button>
        )}
        {units.length > 0 && (
          <Button variant="secondary" className="ui-compact" onClick={() => showOnly(units)}>
            {m.text("register.quality.inTable")}
          </Button>
        )}
        {open.length > 1 && !letting && (
          <Button variant="tertiary" className="ui-compact" onClick={() => setLetting(true)}>
            {m.text("register.quality.letAll")}
          </Button>
        )}
      </div>
      {letting && <LetStandForm onKeep={letAll} onCancel={() => setLetting(false)} m={m} />}
      <ul className="ws-quality-list">
        {open.slice(0, LISTED).map((remark) => (
          <RemarkLine key={remark.key} remark={remark} reason={null} reading={reading} />
        ))}
        {open.length > LISTED && (
          <li className="ws-muted">{m.text("register.quality.more", { count: open.length - LISTED })}</li>
        )}
      </ul>
      {standing.length > 0 && (
        <>
          <h3>{m.text("register.quality.stands")}</h3>
          <ul className="ws-quality-list">
            {standing.slice(0, LISTED).map(({ remark, reason }) => (
              <RemarkLine key={remark.key} remark={remark} reason={reason} reading={reading} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
