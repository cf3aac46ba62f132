import { Button, Select } from "@digdir/designsystemet-react";
import { useId } from "react";
import { commands } from "../../commands/index.ts";
import { ruleTitle } from "../../state/selectors/rule-book.ts";
import { EmptyState, Icon } from "../../ui/index.ts";
import { DifferenceList } from "./DifferenceList.tsx";
import { ruleSetFileName, ruleSetJson } from "./rule-set-json.ts";
import type { Method } from "./use-method.ts";

/** Which rule set judges, whose it is, what it changes, and what can be done with it. */
export function RuleSetPanel({ method }: { readonly method: Method }) {
  const { project, sets, inUse, standard, own, m } = method;
  const id = useId();
  if (!project) {
    return (
      <aside className="ws-method-set" aria-label={m.text("method.set.title")}>
        <EmptyState
          title={m.text("method.set.noProject.title")}
          body={m.text("method.set.noProject.body")}
          action={
            <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "projects" })}>
              {m.text("method.set.noProject.action")}
            </Button>
          }
        />
      </aside>
    );
  }
  const basedOn = sets.find((set) => set.id === inUse.basedOn);
  return (
    <aside className="ws-method-set" aria-label={m.text("method.set.title")}>
      <h2>{m.text("method.set.title")}</h2>
      <label htmlFor={id}>{m.text("method.set.choose")}</label>
      <Select
        id={id}
        value={inUse.id}
        onChange={(event) => {
          const chosen = sets.find((set) => set.id === event.target.value);
          if (chosen) commands.chooseRuleSet.run(chosen.id);
        }}
      >
        {sets.map((set) => (
          <Select.Option key={set.id} value={set.id}>
            {set.id === standard.id ? `${set.title} (${m.text("method.set.standard")})` : set.title}
          </Select.Option>
        ))}
      </Select>
      <p className="ws-method-muted">
        {[
          m.text("method.set.inForce", { date: m.date(inUse.inForceFrom) }),
          m.text("method.set.version", { version: inUse.version }),
          ...(basedOn ? [m.text("method.set.basedOn", { title: basedOn.title })] : []),
        ].join(" · ")}
      </p>
      {!own && (
        <div className="ws-method-locked">
          <strong>{m.text("method.set.standardLocked.title")}</strong>
          <p>{m.text("method.set.standardLocked")}</p>
        </div>
      )}
      <div className="ws-method-set-actions">
        <Button
          variant={own ? "secondary" : "primary"}
          onClick={() => commands.openDialog.run({ name: "rule-set", args: { mode: "copy", id: inUse.id } })}
        >
          <Icon name="copy" size={18} />
          {m.text("method.set.copy")}
        </Button>
        {own && (
          <>
            <Button
              variant="secondary"
              onClick={() =>
                commands.openDialog.run({ name: "rule-set", args: { mode: "rename", id: inUse.id } })
              }
            >
              <Icon name="pencil" size={18} />
              {m.text("method.set.rename")}
            </Button>
            <Button
              variant="secondary"
              onClick={() =>
                commands.openDialog.run({ name: "rule-set", args: { mode: "delete", id: inUse.id } })
              }
            >
              <Icon name="trash" size={18} />
              {m.text("method.set.delete")}
            </Button>
          </>
        )}
        <Button
          variant="tertiary"
          onClick={() =>
            commands.downloadFile.run({
              name: ruleSetFileName(inUse),
              type: "application/json",
              bytes: ruleSetJson(inUse),
            })
          }
        >
          <Icon name="download" size={18} />
          {m.text("method.set.export")}
        </Button>
      </div>
      <h3>{m.text("method.diff.title")}</h3>
      <DifferenceList method={method} titleOf={(rule) => ruleTitle(rule, m)} />
    </aside>
  );
}
