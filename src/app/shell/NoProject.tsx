import { Button, Spinner } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { useProject } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { EmptyState } from "../ui/index.ts";

/** What stands where the map will be until a project is open. */
export function NoProject() {
  const m = useMessages();
  const opening = useProject((state) => state.opening);
  const actions = (
    <>
      <Button onClick={() => commands.openDemo.run("fjordvik")}>{m.text("shell.empty.demo")}</Button>
      <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "new-project" })}>
        {m.text("shell.empty.new")}
      </Button>
    </>
  );
  return (
    <main id="content" className="shell-work" tabIndex={-1}>
      {opening.state === "opening" ? (
        <EmptyState title={m.text("shell.opening")} body={<Spinner aria-label={m.text("shell.opening")} />} />
      ) : opening.state === "failed" ? (
        <EmptyState
          icon="warning"
          title={m.text("shell.failed.title")}
          body={m.maybe(opening.reason)}
          action={actions}
        />
      ) : (
        <EmptyState
          icon="plots"
          title={m.text("shell.empty.title")}
          body={m.text("shell.empty.body")}
          action={actions}
        />
      )}
    </main>
  );
}
