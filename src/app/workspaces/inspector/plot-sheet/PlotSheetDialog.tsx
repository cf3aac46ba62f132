import { Button } from "@digdir/designsystemet-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { plotInForce } from "../../../state/selectors/plots-in-force.ts";
import { useReading } from "../../../state/use-reading.ts";
import { PlotSheet } from "./PlotSheet.tsx";
import { SheetFiles } from "./SheetFiles.tsx";
import { sheetModel } from "./sheet-model.ts";
import "./plot-sheet.css";

/**
 * The sheet as it will lie on the table, with the button that prints it. It stands beside the app in the page, not in the browser's
 * top layer: what is printed is then the sheet alone, on one page. Its arguments are `plot` and `date`.
 */
export function PlotSheetDialog() {
  const reading = useReading();
  const args = useView(({ dialog }) => dialog?.args);
  const first = useRef<HTMLDivElement>(null);
  const plot = args?.plot ?? "";
  const own = reading ? plotInForce(reading.dataset, reading.changes, plot) : undefined;
  const model = useMemo(() => (reading && own ? sheetModel(own, reading) : null), [reading, own]);
  const open = reading !== null && own !== undefined;
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    const app = document.getElementById("root");
    app?.setAttribute("inert", "");
    first.current?.querySelector("button")?.focus();
    return () => {
      app?.removeAttribute("inert");
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);
  if (!reading || !own) return null;
  const { m } = reading;
  const close = () => commands.closeDialog.run();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return createPortal(
    <div
      className="ps-room"
      role="dialog"
      aria-modal="true"
      aria-label={m.text("sheet.name")}
      onKeyDown={onKey}
    >
      <div ref={first} className="ps-tools">
        <Button className="ui-compact" disabled={!model} onClick={() => commands.printPage.run()}>
          {m.text("sheet.print")}
        </Button>
        {model && <SheetFiles own={own} reading={reading} date={args?.date ?? ""} />}
        <p>{m.text("sheet.how")}</p>
        <Button className="ui-compact" variant="secondary" onClick={close}>
          {m.text("sheet.close")}
        </Button>
      </div>
      <div className="ps-desk">
        {model ? (
          <PlotSheet own={own} model={model} reading={reading} date={args?.date ?? ""} />
        ) : (
          <p>{m.text("plots.waiting")}</p>
        )}
      </div>
    </div>,
    document.body,
  );
}
