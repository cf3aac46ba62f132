import { Button, Field, Input, Label } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import type { RegisterView } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { readView, useProject } from "../../state/index.ts";
import { ColumnList, Icon, PopoverButton } from "../../ui/index.ts";
import { setLook, setQuery, useRegisterView } from "./register-view.ts";
import { filterOf, lookOf, queryOf, viewOf } from "./saved-view.ts";

const NONE: readonly RegisterView[] = [];

/** What is shown of the register: ways of looking that are kept in the project, and which columns. */
export function SavedViews({
  columns,
  m,
}: {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly m: Messages;
}) {
  return (
    <PopoverButton icon="eye" label={m.text("views.open")}>
      {(close) => <Views columns={columns} onDone={close} m={m} />}
    </PopoverButton>
  );
}

function Views({
  columns,
  onDone,
  m,
}: {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly onDone: () => void;
  readonly m: Messages;
}) {
  const views = useProject(({ project }) => project?.register?.views) ?? NONE;
  const { look, query } = useRegisterView((view) => view);
  const [name, setName] = useState("");
  const show = (view: RegisterView) => {
    setLook(lookOf(view, new Set(columns.map(({ id }) => id))));
    setQuery(queryOf(view));
    commands.setStockFilter.run(filterOf(view));
    onDone();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    commands.saveRegisterView.run(viewOf(name, look, query, readView().stockFilter));
    onDone();
  };
  const replaces = views.some((view) => view.name === name.trim());
  return (
    <div className="ws-views">
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <Button variant="tertiary" className="ui-compact" onClick={() => show(view)}>
                {view.name}
              </Button>
              <button
                type="button"
                className="ui-sheet-tool"
                aria-label={m.text("views.forget", { name: view.name })}
                title={m.text("views.forget", { name: view.name })}
                onClick={() => commands.removeRegisterView.run({ name: view.name })}
              >
                <Icon name="trash" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={save}>
        <Field data-size="sm">
          <Label>{m.text("views.name")}</Label>
          <Input
            value={name}
            maxLength={60}
            autoComplete="off"
            placeholder={m.text("views.example")}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <p className="ws-note">{m.text("views.about")}</p>
        <Button type="submit" className="ui-compact" disabled={name.trim() === ""}>
          {m.text(replaces ? "views.replace" : "views.save")}
        </Button>
      </form>
      <details>
        <summary>{m.text("register.columns")}</summary>
        <ColumnList columns={columns} hidden={look.hidden} onHidden={(hidden) => setLook({ hidden })} />
      </details>
    </div>
  );
}
