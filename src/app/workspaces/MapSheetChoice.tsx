import { Button } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import {
  type MapSheet,
  ORIENTATIONS,
  type Orientation,
  PAPER_SIZES,
  type PaperSize,
  SHEET_SCALES,
  sheetSvg,
} from "../../drawing/index.ts";
import type { Messages } from "../../messages/index.ts";
import { commands } from "../commands/index.ts";
import { canCopyPictures, copyPicture, pngPicture, Segmented } from "../ui/index.ts";
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
  readonly make: (chosen: SheetChosen) => Promise<MapSheet | null>;
  /** Of the file, without ending. */
  readonly fileName: string;
  /** ISO date of the figures. */
  readonly date: string;
  readonly m: Messages;
}

type Standing = "idle" | "working" | "failed" | "copied" | "notCopied";
type Format = "pdf" | "svg" | "png";
const TYPES = { pdf: "application/pdf", svg: "image/svg+xml", png: "image/png" } as const;

/** Paper, way up and scale of a map sheet, what has no room at that scale, and the sheet as a file or on the clipboard. */
export function MapSheetChoice({ hold, make, fileName, date, m }: MapSheetChoiceProps) {
  const [chosen, setChosen] = useState<SheetChosen>({ paper: "A4", orientation: "landscape", scale: null });
  const [standing, setStanding] = useState<Standing>("idle");
  const choose = (change: Partial<SheetChosen>) => {
    setChosen({ ...chosen, ...change });
    setStanding("idle");
  };
  const { held, largest } = hold(chosen);
  const sheet = async (): Promise<MapSheet> => {
    const made = await make(chosen);
    if (made === null) throw new Error("the sheet has nothing to show");
    return made;
  };
  const run = (work: () => Promise<void>, done: Standing, refused: Standing) => {
    setStanding("working");
    work().then(
      () => setStanding(done),
      (error: unknown) => {
        console.error(error);
        setStanding(refused);
      },
    );
  };
  const save = (format: Format) =>
    run(
      async () => {
        const made = await sheet();
        const bytes =
          format === "pdf"
            ? await pdfOf(made, date, m)
            : format === "svg"
              ? sheetSvg(made)
              : await pngPicture(sheetSvg(made));
        commands.downloadFile.run({ name: `${fileName}.${format}`, type: TYPES[format], bytes });
      },
      "idle",
      "failed",
    );
  const copy = () => run(() => copyPicture(sheet().then(sheetSvg)), "copied", "notCopied");
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
      {/* biome-ignore lint/a11y/useSemanticElements: buttons are no form */}
      <div className="ws-map-sheet-files" role="group" aria-label={m.text("mapSheet.choice.files")}>
        {(["pdf", "svg", "png"] as const).map((format) => (
          <Button
            key={format}
            variant={format === "pdf" ? "secondary" : "tertiary"}
            className="ui-compact"
            disabled={standing === "working"}
            onClick={() => save(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
        {canCopyPictures() && (
          <Button variant="tertiary" className="ui-compact" disabled={standing === "working"} onClick={copy}>
            {m.text("mapSheet.choice.copy")}
          </Button>
        )}
        <span
          aria-live="polite"
          className={standing === "failed" || standing === "notCopied" ? "ws-map-sheet-wrong" : undefined}
        >
          {standing === "idle" ? "" : m.text(`mapSheet.standing.${standing}`)}
        </span>
      </div>
    </div>
  );
}

async function pdfOf(sheet: MapSheet, date: string, m: Messages): Promise<Uint8Array> {
  const { mapSheetsFile, pageFonts } = await import("../../papers/index.ts");
  return mapSheetsFile(
    [sheet],
    { title: sheet.title, subject: sheet.subject, language: m.language, date },
    await pageFonts(),
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
