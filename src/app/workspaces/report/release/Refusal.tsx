import { Button } from "@digdir/designsystemet-react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import type { TrialRefusal } from "../../../state/index.ts";
import { EmptyState } from "../../../ui/index.ts";
import { refusalText } from "./refusal-text.ts";

interface RefusalProps {
  readonly refusal: TrialRefusal;
  readonly m: Messages;
}

/** Why there can be no release, and where that is mended. */
export function Refusal({ refusal, m }: RefusalProps) {
  return (
    <EmptyState
      icon="warning"
      title={m.text("report.refusal.title")}
      body={refusalText(refusal, m)}
      action={<Mend code={refusal.code} m={m} />}
    />
  );
}

function Mend({ code, m }: { readonly code: TrialRefusal["code"]; readonly m: Messages }) {
  if (code === "no-areas" || code === "cannot-be-read")
    return (
      <Button onClick={() => commands.openWorkspace.run("data")}>{m.text("report.refusal.toData")}</Button>
    );
  if (code.startsWith("house"))
    return (
      <Button onClick={() => commands.openReport.run("houses")}>{m.text("report.refusal.toHouses")}</Button>
    );
  if (code === "ledger-broken") return null;
  return <Button onClick={() => commands.openReport.run("date")}>{m.text("report.refusal.toDate")}</Button>;
}
