import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import {
  conflictKey,
  type Dataset,
  type DwellingId,
  type RegisterChange,
  type RegisterChoices,
} from "../../../../engine/index.ts";
import type { ImportOutcome } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { sayFact } from "../../../state/selectors/dwelling-fact.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import { Segmented } from "../../../ui/index.ts";

interface RegisterUpdateProps {
  readonly update: NonNullable<ImportOutcome["register"]>;
  /** The register as the file leaves it: what units are called. */
  readonly dataset: Dataset;
  readonly choices: RegisterChoices;
  readonly onChoose: (choices: Partial<RegisterChoices>) => void;
  readonly m: Messages;
}

/** Lines that are read one by one; the rest are counted. */
const LISTED = 100;
const GONE = ["keep", "mark", "remove"] as const;

/** A newer file of the register against the one that is here: what it changes, what it lacks, and where the user has said otherwise. */
export function RegisterUpdate({ update, dataset, choices, onChoose, m }: RegisterUpdateProps) {
  const { added, changed, conflicts, gone, unchanged, byAddress } = update;
  const named = { dataset, changes: [] };
  const name = (id: DwellingId) => subjectName({ kind: "dwelling", id }, named, m);
  const say = (change: RegisterChange, value: unknown) => sayFact(change.fact, value, dataset, m);
  const units = new Set(changed.map(({ id }) => id)).size;
  const before = dataset.dwellings.length - added.length;
  const take = (keys: readonly string[], file: boolean) => {
    const next = new Set(choices.takeFile);
    for (const key of keys) {
      if (file) next.add(key);
      else next.delete(key);
    }
    onChoose({ takeFile: next });
  };
  const all = conflicts.map(conflictKey);
  return (
    <section className="ws-register-update">
      <h3>{m.text("register.import.title")}</h3>
      <p>
        {m.text("register.import.lead", {
          added: added.length,
          changed: units,
          gone: gone.length,
          unchanged,
        })}
      </p>
      {byAddress > 0 && (
        <p className="ws-data-muted">{m.text("register.import.byAddress", { count: byAddress })}</p>
      )}
      {conflicts.length > 0 && (
        <div className="ws-register-conflicts">
          <p>{m.text("register.import.conflicts", { count: conflicts.length })}</p>
          {conflicts.length > 1 && (
            <div className="ws-register-all">
              <Button variant="secondary" className="ui-compact" onClick={() => take(all, false)}>
                {m.text("register.import.keepAll")}
              </Button>
              <Button variant="secondary" className="ui-compact" onClick={() => take(all, true)}>
                {m.text("register.import.takeAll")}
              </Button>
            </div>
          )}
          <ul>
            {conflicts.slice(0, LISTED).map((conflict) => {
              const key = conflictKey(conflict);
              const label = `${name(conflict.id)}: ${m.text(`register.fact.${conflict.fact}`)}`;
              return (
                <li key={key}>
                  <span>{label}</span>
                  <Segmented<"mine" | "file">
                    label={label}
                    options={[
                      {
                        value: "mine",
                        label: m.text("register.import.mine", { value: say(conflict, conflict.old) }),
                      },
                      {
                        value: "file",
                        label: m.text("register.import.file", { value: say(conflict, conflict.new) }),
                      },
                    ]}
                    value={choices.takeFile.has(key) ? "file" : "mine"}
                    onChange={(side) => take([key], side === "file")}
                    size="small"
                  />
                </li>
              );
            })}
            <More count={conflicts.length - LISTED} m={m} />
          </ul>
        </div>
      )}
      {gone.length > 0 && (
        <div className="ws-register-gone">
          <p>
            {m.text("register.import.gone.body", { count: gone.length })}
            {gone.length * 2 > before && ` ${m.text("register.import.gone.part")}`}
          </p>
          <Segmented<RegisterChoices["gone"]>
            label={m.text("register.import.gone")}
            options={GONE.map((value) => ({ value, label: m.text(`register.import.gone.${value}`) }))}
            value={choices.gone}
            onChange={(value) => onChoose({ gone: value })}
            size="small"
          />
        </div>
      )}
      <Listed title={m.text("register.import.changed")} count={changed.length} m={m}>
        {changed.slice(0, LISTED).map((change) => (
          <li key={conflictKey(change)}>
            <span>
              {name(change.id)}: {m.text(`register.fact.${change.fact}`)}
            </span>
            <span>{movedText(change, m) ?? `${say(change, change.old)} → ${say(change, change.new)}`}</span>
          </li>
        ))}
      </Listed>
      <Listed title={m.text("register.import.added")} count={added.length} m={m}>
        {added.slice(0, LISTED).map((id) => (
          <li key={id}>{name(id)}</li>
        ))}
      </Listed>
      <Listed title={m.text("register.import.gone")} count={gone.length} m={m}>
        {gone.slice(0, LISTED).map((id) => (
          <li key={id}>{name(id)}</li>
        ))}
      </Listed>
    </section>
  );
}

/** "flyttet 240 m": two pairs of coordinates tell nobody how far. */
function movedText({ fact, old, new: now }: RegisterChange, m: Messages): string | null {
  if (fact !== "at" || typeof old !== "object" || typeof now !== "object") return null;
  return m.text("register.import.moved", { distance: m.metres(Math.hypot(now.x - old.x, now.y - old.y)) });
}

/** A list that is opened by whoever wants to read it. */
function Listed({
  title,
  count,
  children,
  m,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
  readonly m: Messages;
}) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {title} ({m.number(count)})
      </summary>
      <ul>
        {children}
        <More count={count - LISTED} m={m} />
      </ul>
    </details>
  );
}

function More({ count, m }: { readonly count: number; readonly m: Messages }) {
  return count > 0 ? <li className="ws-data-muted">{m.text("register.import.more", { count })}</li> : null;
}
