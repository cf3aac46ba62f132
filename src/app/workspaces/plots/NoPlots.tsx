import { Button } from "@digdir/designsystemet-react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { EmptyState } from "../../ui/index.ts";

/** No candidate plots yet: read them from a file, or draw the first one. */
export function NoPlots({ m }: { readonly m: Messages }) {
  return (
    <EmptyState
      icon="plots"
      title={m.text("plots.none.title")}
      body={m.text("plots.none.body")}
      action={
        <>
          <Button onClick={() => commands.openDialog.run({ name: "import" })}>
            {m.text("plots.none.import")}
          </Button>
          <Button variant="secondary" onClick={() => commands.setTool.run("draw-plot")}>
            {m.text("plots.draw")}
          </Button>
        </>
      }
    />
  );
}
