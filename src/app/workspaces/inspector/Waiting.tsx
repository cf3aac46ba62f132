import type { Messages } from "../../../messages/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { EmptyState } from "../../ui/index.ts";

/** The first answer has not come, or could not come: said plainly, in place of the figures. */
export function Waiting({ reading }: { readonly reading: Reading }) {
  const { failed, m } = reading;
  if (failed !== null) return <p role="alert">{m.text("inspector.failed", { reason: m.maybe(failed) })}</p>;
  return (
    <EmptyState
      icon="clock"
      title={m.text("inspector.waiting.title")}
      body={m.text("inspector.waiting.body")}
    />
  );
}

/** What was selected is no longer there. */
export function Gone({ m }: { readonly m: Messages }) {
  return (
    <EmptyState icon="info" title={m.text("inspector.gone.title")} body={m.text("inspector.gone.body")} />
  );
}
