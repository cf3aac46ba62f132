import { Button } from "@digdir/designsystemet-react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useProject } from "../../state/index.ts";
import { waitingRows } from "../../state/selectors/waiting-rows.ts";
import { EmptyState } from "../../ui/index.ts";

/** No dwellings yet: the next act is to read the register. */
export function NoStock({ m }: { readonly m: Messages }) {
  const waiting = useProject(({ project }) => (project ? waitingRows(project).open : 0));
  return (
    <EmptyState
      icon="dwellings"
      title={m.text("dwellings.none.title")}
      body={m.text("dwellings.none.body")}
      action={
        <>
          <Button onClick={() => commands.openDialog.run({ name: "import" })}>
            {m.text("dwellings.none.import")}
          </Button>
          {waiting > 0 && (
            <Button
              variant="secondary"
              onClick={() => commands.openDialog.run({ name: "waiting-addresses" })}
            >
              {m.text("data.waiting.button", { count: waiting })}
            </Button>
          )}
        </>
      }
    />
  );
}
