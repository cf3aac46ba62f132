import { Button, Dialog, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import type { RuleSet } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";
import { focusFirst } from "../../ui/index.ts";
import { type Method, useMethod } from "./use-method.ts";
import "./method.css";

/** Name a copy, rename it, or confirm that it goes. `args`: mode ("copy" | "rename" | "delete") and the rule set's id. */
export function RuleSetDialog() {
  const method = useMethod();
  const args = useView((view) => view.dialog?.args);
  const set = method.sets.find((one) => one.id === args?.id) ?? method.inUse;
  if (args?.mode === "delete") return <DeleteRuleSet method={method} set={set} />;
  return <NameRuleSet method={method} set={set} mode={args?.mode === "rename" ? "rename" : "copy"} />;
}

const close = () => commands.closeDialog.run();

interface OfSet {
  readonly method: Method;
  readonly set: RuleSet;
}

function NameRuleSet({ method, set, mode }: OfSet & { readonly mode: "copy" | "rename" }) {
  const { m, sets, project } = method;
  const [title, setTitle] = useState(
    mode === "rename"
      ? set.title
      : m.text("method.set.dialog.name.suggestion", {
          municipality: project?.dataset.municipality.name ?? "",
          year: set.inForceFrom.slice(0, 4),
        }),
  );
  const [asked, setAsked] = useState(false);
  const wanted = title.trim();
  const taken = sets.some((one) => one.title === wanted && !(mode === "rename" && one.id === set.id));
  const wrong =
    wanted === ""
      ? m.text("method.set.dialog.name.missing")
      : taken
        ? m.text("method.set.dialog.name.taken")
        : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrong !== undefined) return;
    if (mode === "copy") commands.copyRuleSet.run({ from: set.id, title: wanted });
    else commands.renameRuleSet.run({ id: set.id, title: wanted });
    close();
  };
  return (
    <Dialog open className="ws-method-modal" closeButton={m.text("method.set.cancel")} onClose={close}>
      <form className="ws-method-dialog" onSubmit={submit}>
        <h2>{m.text(`method.set.dialog.${mode}.title`)}</h2>
        {mode === "copy" && <p>{m.text("method.set.dialog.copy.body", { title: set.title })}</p>}
        <Textfield
          label={m.text("method.set.dialog.name")}
          description={m.text("method.set.dialog.name.help")}
          value={title}
          ref={focusFirst}
          error={asked ? wrong : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div className="ws-method-dialog-actions">
          <Button type="submit">{m.text(`method.set.dialog.${mode}.action`)}</Button>
          <Button type="button" variant="secondary" onClick={close}>
            {m.text("method.set.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function DeleteRuleSet({ method: { m }, set }: OfSet) {
  return (
    <Dialog open className="ws-method-modal" closeButton={m.text("method.set.cancel")} onClose={close}>
      <div className="ws-method-dialog">
        <h2>{m.text("method.set.delete.confirm.title", { title: set.title })}</h2>
        <p>{m.text("method.set.delete.confirm.body")}</p>
        <div className="ws-method-dialog-actions">
          <Button
            data-color="danger"
            onClick={() => {
              commands.deleteRuleSet.run(set.id);
              close();
            }}
          >
            {m.text("method.set.delete.confirm.action")}
          </Button>
          <Button variant="secondary" onClick={close}>
            {m.text("method.set.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
