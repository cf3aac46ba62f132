import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { EmptyState } from "../../ui/index.ts";
import { OpenScenarioFile } from "./OpenScenarioFile.tsx";
import type { Comparison } from "./use-comparison.ts";
import "./compare.css";

/** Before there is an alternative, or a project at all: what to do next. */
export function NothingToCompare({ comparison }: { readonly comparison: Comparison | null }) {
  const m = useMessages();
  return (
    <div className="ws-compare-empty">
      {comparison ? (
        <EmptyState
          icon="compare"
          title={m.text("compare.empty.title")}
          body={m.text("compare.empty.body")}
          action={
            <>
              <Button
                onClick={() => {
                  commands.newScenario.run({});
                  commands.openWorkspace.run("plots");
                }}
              >
                {m.text("compare.empty.action")}
              </Button>
              <OpenScenarioFile />
            </>
          }
        />
      ) : (
        <EmptyState
          icon="compare"
          title={m.text("compare.noProject.title")}
          body={m.text("compare.noProject.body")}
          action={
            <Button onClick={() => commands.openDialog.run({ name: "projects" })}>
              {m.text("compare.noProject.action")}
            </Button>
          }
        />
      )}
    </div>
  );
}
