import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { useProject } from "../../state/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { EmptyState, Icon } from "../../ui/index.ts";
import { AreaRemarks } from "./AreaRemarks.tsx";
import { ContentsTable } from "./ContentsTable.tsx";
import { DropZone } from "./DropZone.tsx";
import { OpenProjectFile } from "./OpenProjectFile.tsx";
import { ProjectCard } from "./ProjectCard.tsx";
import { ProjectList } from "./ProjectList.tsx";
import { SourcesTable } from "./SourcesTable.tsx";
import { UnknownAnswers } from "./UnknownAnswers.tsx";
import { WaitingNote } from "./WaitingNote.tsx";
import "./data.css";

/** Data: what the project holds and where it came from; the way in for files; the other projects of this machine. */
export function DataMain() {
  const m = useMessages();
  const project = useProject((state) => state.project);
  return (
    <div className="ws-data">
      <div className="ws-data-main">
        {project ? (
          <>
            <ProjectCard project={project} m={m} />
            <DropZone />
            <WaitingNote project={project} m={m} />
            {!project.dataset.municipality.fictional && (
              <p className="ws-data-fetch">
                <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "open-data" })}>
                  <Icon name="globe" size={18} />
                  {m.text("openData.open")}
                </Button>
                <span className="ws-data-muted">{m.text("openData.open.body")}</span>
              </p>
            )}
            <ContentsTable dataset={project.dataset} m={m} />
            <AreaRemarks dataset={project.dataset} m={m} />
            <SourcesTable sources={project.dataset.sources} m={m} />
            <UnknownAnswers />
          </>
        ) : (
          <EmptyState
            icon="data"
            title={m.text("data.noProject.title")}
            body={m.text("data.noProject.body")}
            action={
              <Button onClick={() => commands.openDialog.run({ name: "new-project" })}>
                {m.text("data.projects.new")}
              </Button>
            }
          />
        )}
      </div>
      <aside className="ws-data-aside" aria-label={m.text("data.projects.title")}>
        <div className="ws-data-buttons">
          {project && (
            <Button variant="secondary" onClick={() => commands.exportProject.run()}>
              <Icon name="download" size={18} />
              {m.text("data.export")}
            </Button>
          )}
          {project && (
            <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "layers" })}>
              <Icon name="layers" size={18} />
              {m.text("data.export.layers")}
            </Button>
          )}
          <OpenProjectFile />
        </div>
        <p className="ws-data-muted">{m.text("data.local")}</p>
        <div className="ws-data-aside-head">
          <h2>{m.text("data.projects.title")}</h2>
          <Button
            variant="tertiary"
            className="ui-compact"
            onClick={() => commands.openDialog.run({ name: "new-project" })}
          >
            <Icon name="plus" size={16} />
            {m.text("data.projects.new")}
          </Button>
        </div>
        <ProjectList />
      </aside>
    </div>
  );
}
