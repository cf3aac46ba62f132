import { Button } from "@digdir/designsystemet-react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { EmptyState } from "../../ui/index.ts";

/** No dwellings yet: the next act is to read the register. */
export function NoStock({ m }: { readonly m: Messages }) {
  return (
    <EmptyState
      icon="dwellings"
      title={m.text("dwellings.none.title")}
      body={m.text("dwellings.none.body")}
      action={
        <Button onClick={() => commands.openDialog.run({ name: "import" })}>
          {m.text("dwellings.none.import")}
        </Button>
      }
    />
  );
}
