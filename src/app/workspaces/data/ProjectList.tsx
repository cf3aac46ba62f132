import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { commands } from "../../commands/index.ts";
import { type ProjectSummary, useProject } from "../../state/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { EmptyState, Icon } from "../../ui/index.ts";
import { DeleteProject } from "./DeleteProject.tsx";

const DEMOS = ["fjordvik", "oygrend"] as const;

/** The projects stored in this browser, and the two fictional municipalities. */
export function ProjectList({ onOpened }: { readonly onOpened?: () => void }) {
  const m = useMessages();
  const list = useProject((state) => state.list);
  const open = useProject((state) => state.project?.id ?? null);
  const [deleting, setDeleting] = useState<ProjectSummary | null>(null);
  return (
    <>
      {list.length === 0 ? (
        <EmptyState
          icon="folder"
          title={m.text("data.projects.none.title")}
          body={m.text("data.projects.none.body")}
        />
      ) : (
        <ul className="ws-data-projects">
          {list.map((project) => (
            <li key={project.id} aria-current={project.id === open || undefined}>
              <div>
                <strong>{project.title}</strong>
                <span className="ws-data-muted">
                  {project.municipality} ·{" "}
                  {m.text("data.projects.saved", {
                    date: m.date(project.savedAt),
                    time: m.time(project.savedAt),
                  })}
                </span>
              </div>
              {project.id === open ? (
                <span className="ws-data-muted">{m.text("data.projects.current")}</span>
              ) : (
                <Button
                  variant="secondary"
                  className="ui-compact"
                  aria-label={m.text("data.projects.open.name", { title: project.title })}
                  onClick={() => {
                    void commands.openProject.run(project.id);
                    onOpened?.();
                  }}
                >
                  {m.text("data.projects.open")}
                </Button>
              )}
              <Button
                variant="tertiary"
                icon
                className="ui-compact"
                aria-label={m.text("data.projects.delete.name", { title: project.title })}
                title={m.text("data.projects.delete")}
                onClick={() => setDeleting(project)}
              >
                <Icon name="trash" size={16} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <h3 className="ws-data-subtitle">{m.text("data.projects.demos")}</h3>
      <p className="ws-data-muted">{m.text("data.projects.demos.body")}</p>
      <ul className="ws-data-projects">
        {DEMOS.map((demo) => (
          <li key={demo}>
            <div>
              <strong>{m.text(`data.projects.demo.${demo}`)}</strong>
              <span className="ws-data-muted">{m.text(`data.projects.demo.${demo}.about`)}</span>
            </div>
            <Button
              variant="secondary"
              className="ui-compact"
              aria-label={m.text("data.projects.open.name", { title: m.text(`data.projects.demo.${demo}`) })}
              onClick={() => {
                void commands.openDemo.run(demo);
                onOpened?.();
              }}
            >
              {m.text("data.projects.open")}
            </Button>
          </li>
        ))}
      </ul>
      {deleting && <DeleteProject project={deleting} onClose={() => setDeleting(null)} />}
    </>
  );
}
