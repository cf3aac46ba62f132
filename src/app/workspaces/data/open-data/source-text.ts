import type { Messages } from "../../../../messages/index.ts";
import type { AskFailure, PublicSourceId, SourceState } from "../../../../platform/index.ts";

/** What became of a source, in words; a failure says what can be done about it. */
export function stateText(state: SourceState | undefined, m: Messages): string {
  switch (state?.state) {
    case undefined:
      return m.text("openData.state.not");
    case "waiting":
      return m.text("openData.state.waiting");
    case "asking":
      return state.bytes > 0
        ? m.text("openData.state.bytes", { megabytes: state.bytes / 1e6 })
        : m.text("openData.state.asking", { done: state.done, of: state.of });
    case "fetched":
      return m.text("openData.state.fetched", { date: m.date(state.file.origin.date) });
    case "failed":
      return failureText(state.failure, m);
  }
}

function failureText(failure: AskFailure, m: Messages): string {
  if (failure.code === "status") return m.text("openData.failed.status", { status: String(failure.status) });
  if (failure.code === "changed") return m.text("openData.failed.changed", { missing: failure.missing });
  return m.text(`openData.failed.${failure.code}`);
}

export const sourceName = (id: PublicSourceId, m: Messages): string => m.text(`openData.source.${id}`);
