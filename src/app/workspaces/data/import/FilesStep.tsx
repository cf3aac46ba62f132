import type { Messages } from "../../../../messages/index.ts";
import { DropZone } from "../DropZone.tsx";
import { IssueLine } from "./IssueLine.tsx";
import type { ImportNotice } from "./import-state.ts";
import { issueRows } from "./issue-rows.ts";
import { TemplateList } from "./TemplateList.tsx";

/** Where files are chosen, what became of the last ones, and templates for those who have none. */
export function FilesStep({ notice, m }: { readonly notice: ImportNotice | null; readonly m: Messages }) {
  return (
    <div className="ws-import-body">
      {notice && <Notice notice={notice} m={m} />}
      <DropZone />
      <TemplateList m={m} />
    </div>
  );
}

function Notice({ notice, m }: { readonly notice: ImportNotice; readonly m: Messages }) {
  if (notice.kind === "cancelled") {
    return (
      <div className="ws-import-notice" role="status">
        <strong>{m.text("data.import.cancelled.title")}</strong>
        <p>{m.text("data.import.cancelled.body")}</p>
      </div>
    );
  }
  if (notice.kind === "crashed") {
    return (
      <div className="ws-import-notice ws-import-notice-bad" role="alert">
        <strong>{m.text("data.import.failed.title")}</strong>
        <p>{m.text("data.import.failed.crash")}</p>
      </div>
    );
  }
  return (
    <div className="ws-import-notice ws-import-notice-bad" role="alert">
      <strong>{m.text("data.import.nothing.title")}</strong>
      {notice.issues.length === 0 ? (
        <p>{m.text("data.import.nothing.body")}</p>
      ) : (
        <ul>
          {issueRows(notice.issues).map((row) => (
            <IssueLine key={row.key} row={row} m={m} />
          ))}
        </ul>
      )}
    </div>
  );
}
