import { Button } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import {
  ORIENTATIONS,
  type Orientation,
  PAPER_SIZES,
  type PaperSize,
  SHEET_SCALES,
} from "../../drawing/index.ts";
import type { Messages } from "../../messages/index.ts";
import { commands } from "../commands/index.ts";
import { makePaper, type PaperAsked, type SheetFormat, useMaking } from "../paper-making/index.ts";
import { canCopyPictures, copyPicture, ProgressBar, Segmented } from "../ui/index.ts";
import "./map-sheet-choice.css";

/** What is chosen of a sheet, whatever it shows. `scale` is n of 1 : n; null is the largest that shows all of it. */
export interface SheetChosen {
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  readonly scale: number | null;
}

export interface MapSheetChoiceProps {
  /** The largest scale at which all of it has room, and whether the chosen one holds it. */
  readonly hold: (chosen: SheetChosen) => { readonly held: boolean | null; readonly largest: number | null };
  /** The sheet as the desk of papers is asked for it. */
  readonly ask: (chosen: SheetChosen, format: SheetFormat) => PaperAsked | Promise<PaperAsked>;
  readonly m: Messages;
}

/** Paper, way up and scale of a map sheet, what has no room at that scale, and the sheet as a file or on the clipboard. */
export function MapSheetChoice({ hold, ask, m }: MapSheetChoiceProps) {
  const [chosen, setChosen] = useState<SheetChosen>({ paper: "A4", orientation: "landscape", scale: null });
  const [standing, run, stop] = useMaking();
  const [copied, setCopied] = useState<"copied" | "notCopied" | null>(null);
  const choose = (change: Partial<SheetChosen>) => {
    setChosen({ ...chosen, ...change });
    setCopied(null);
  };
  const { held, largest } = hold(chosen);
  const save = (format: SheetFormat) => {
    setCopied(null);
    run(async (tell, signal) => {
      const made = await makePaper(await ask(chosen, format), tell, signal);
      if (made) commands.downloadFile.run(made);
    });
  };
  const copy = () => {
    setCopied(null);
    run(async (tell, signal) => {
      const picture = async (): Promise<string> => {
        const made = await makePaper(await ask(chosen, "svg"), tell, signal);
        if (made === null) throw new Error("nobody wants the picture any more");
        return new TextDecoder().decode(made.bytes);
      };
      await copyPicture(picture()).then(
        () => setCopied("copied"),
        (error: unknown) => {
          if (signal.aborted) return;
          console.error(error);
          setCopied("notCopied");
        },
      );
    });
  };
  return (
    <div className="ws-map-sheet">
      <div className="ws-map-sheet-choices">
        <Segmented<PaperSize>
          label={m.text("mapSheet.choice.paper")}
          size="small"
          options={PAPER_SIZES.map((value) => ({ value, label: value }))}
          value={chosen.paper}
          onChange={(paper) => choose({ paper })}
        />
        <Segmented<Orientation>
          label={m.text("mapSheet.choice.orientation")}
          size="small"
          options={ORIENTATIONS.map((value) => ({ value, label: m.text(`mapSheet.choice.${value}`) }))}
          value={chosen.orientation}
          onChange={(orientation) => choose({ orientation })}
        />
        <ScaleChoice scale={chosen.scale} largest={largest} onChange={(scale) => choose({ scale })} m={m} />
      </div>
      {held === false && (
        <p className="ws-map-sheet-cut" role="status">
          {m.text("mapSheet.cut", { largest: largest === null ? "none" : m.number(largest) })}{" "}
          {largest !== null && (
            <Button variant="tertiary" className="ui-compact" onClick={() => choose({ scale: largest })}>
              {m.text("mapSheet.choice.take", { scale: m.number(largest) })}
            </Button>
          )}
        </p>
      )}
      {typeof standing === "object" ? (
        <ProgressBar
          label={m.text("mapSheet.standing.working")}
          onCancel={stop}
          cancelLabel={m.text("report.papers.stop")}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: buttons are no form
        <div className="ws-map-sheet-files" role="group" aria-label={m.text("mapSheet.choice.files")}>
          {(["pdf", "svg", "png"] as const).map((format) => (
            <Button
              key={format}
              variant={format === "pdf" ? "secondary" : "tertiary"}
              className="ui-compact"
              onClick={() => save(format)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
          {canCopyPictures() && (
            <Button variant="tertiary" className="ui-compact" onClick={copy}>
              {m.text("mapSheet.choice.copy")}
            </Button>
          )}
          <span
            aria-live="polite"
            className={standing === "failed" || copied === "notCopied" ? "ws-map-sheet-wrong" : undefined}
          >
            {standing === "failed"
              ? m.text("mapSheet.standing.failed")
              : copied === null
                ? ""
                : m.text(`mapSheet.standing.${copied}`)}
          </span>
        </div>
      )}
    </div>
  );
}

interface ScaleChoiceProps {
  readonly scale: number | null;
  readonly largest: number | null;
  readonly onChange: (scale: number | null) => void;
  readonly m: Messages;
}

function ScaleChoice({ scale, largest, onChange, m }: ScaleChoiceProps) {
  const id = useId();
  return (
    <span className="ws-map-sheet-scale">
      <label htmlFor={id}>{m.text("mapSheet.choice.scale")}</label>
      <select
        id={id}
        value={String(scale ?? "")}
        onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
      >
        <option value="">
          {m.text("mapSheet.choice.fits", { scale: largest === null ? "none" : m.number(largest) })}
        </option>
        {SHEET_SCALES.map((one) => (
          <option key={one} value={String(one)}>
            1:{m.number(one)}
          </option>
        ))}
      </select>
    </span>
  );
}
