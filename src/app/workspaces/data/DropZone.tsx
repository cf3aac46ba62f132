import { Button } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { FILE_ENDINGS } from "../../../formats/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";
import { startImport } from "./import/session.ts";

/** What the file button offers; dropped files are told by their bytes, whatever they are called. */
const ACCEPTED = FILE_ENDINGS.map((ending) => `.${ending}`).join(",");

/** A place to drop files, with a button that does the same. The whole window takes files too (WindowDrop). */
export function DropZone() {
  const m = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="ws-data-drop">
      <p>
        <strong>{m.text("data.drop.title")}</strong>
        <span className="ws-data-muted">{m.text("data.drop.body")}</span>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) void startImport(files);
        }}
      />
      <Button onClick={() => input.current?.click()}>
        <Icon name="upload" size={18} />
        {m.text("data.drop.choose")}
      </Button>
    </div>
  );
}
