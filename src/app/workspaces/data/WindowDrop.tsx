import { useEffect, useState } from "react";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";
import "./window-drop.css";

/** Reading files needs every format; none of them is fetched before there is a file. */
const startImport = async (files: readonly File[]): Promise<void> =>
  (await import("./import/session.ts")).startImport(files);

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/**
 * The whole window takes files, in every workspace: a file dropped beside the target must never replace the app with
 * the browser's own picture of it.
 */
export function WindowDrop() {
  const m = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child fires before leaving its parent, so the two are counted rather than believed.
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void startImport(files);
    };
    window.addEventListener("dragenter", onEnter);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("dragover", onOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragenter", onEnter);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="ws-window-drop" aria-hidden="true">
      <div>
        <Icon name="upload" size={40} />
        <p>{m.text("data.drop.window")}</p>
        <p>{m.text("data.drop.window.body")}</p>
      </div>
    </div>
  );
}
