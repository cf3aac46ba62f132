import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { EmptyState } from "../../ui/index.ts";

/** No rows: either the answer has not come, or the project has no neighbourhoods to count in. */
export function NoAreas({ reading }: { readonly reading: Reading }) {
  const { m, active, failed, dataset } = reading;
  if (failed !== null)
    return <EmptyState icon="warning" title={m.text("overview.failed.title")} body={m.maybe(failed)} />;
  if (!active && dataset.neighbourhoods.length > 0)
    return (
      <EmptyState
        icon="clock"
        title={m.text("overview.waiting.title")}
        body={m.text("overview.waiting.body")}
      />
    );
  return (
    <EmptyState
      icon="overview"
      title={m.text("overview.none.title")}
      body={m.text("overview.none.body")}
      action={
        <Button onClick={() => commands.openDialog.run({ name: "import" })}>
          {m.text("overview.none.import")}
        </Button>
      }
    />
  );
}
