import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import type { Project } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon } from "../../ui/index.ts";
import { MunicipalityFacts } from "./MunicipalityFacts.tsx";

/** Whose project this is and how it measures the ground. */
export function ProjectCard({ project, m }: { readonly project: Project; readonly m: Messages }) {
  const [renaming, setRenaming] = useState(false);
  const { municipality } = project.dataset;
  return (
    <header className="ws-data-head">
      {renaming ? (
        <RenameProject project={project} m={m} onDone={() => setRenaming(false)} />
      ) : (
        <div className="ws-data-title">
          <h1>{project.title}</h1>
          <Button
            variant="tertiary"
            icon
            className="ui-compact"
            aria-label={m.text("data.rename")}
            title={m.text("data.rename")}
            onClick={() => setRenaming(true)}
          >
            <Icon name="pencil" size={16} />
          </Button>
        </div>
      )}
      {municipality.fictional && <p className="ws-data-fictional">{m.text("data.fictional")}</p>}
      <MunicipalityFacts dataset={project.dataset} m={m} />
    </header>
  );
}

function RenameProject({
  project,
  m,
  onDone,
}: {
  readonly project: Project;
  readonly m: Messages;
  readonly onDone: () => void;
}) {
  const [title, setTitle] = useState(project.title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    commands.renameProject.run({ id: project.id, title });
    onDone();
  };
  return (
    <form className="ws-data-rename" onSubmit={submit}>
      <Textfield
        label={m.text("data.rename.label")}
        value={title}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
        }}
      />
      <Button type="submit">{m.text("data.rename.save")}</Button>
      <Button type="button" variant="secondary" onClick={onDone}>
        {m.text("data.cancel")}
      </Button>
    </form>
  );
}
