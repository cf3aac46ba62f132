import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { pngPicture, svgPicture } from "./chart-picture.ts";
import { canCopyPictures, copyPicture } from "./copy-picture.ts";
import { csvText } from "./csv-text.ts";
import "./chart-frame.css";

interface ChartTable {
  readonly headers: readonly string[];
  /** Numbers as they are; `text` says how one is read. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly text: (value: string | number | null, column: number) => string;
}

export interface ChartTexts {
  readonly showTable: string;
  readonly showChart: string;
  /** "Last ned": the name of the group of SVG, PNG, CSV and copying. */
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

interface ChartFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

interface ChartFrameProps {
  readonly title: string;
  /** What the picture shows, for those who do not see it; the same words go into the picture that is downloaded. */
  readonly description: string;
  readonly table: ChartTable;
  /** Without its ending. */
  readonly fileName: string;
  readonly onDownload: (file: ChartFile) => void;
  readonly texts: ChartTexts;
  /** The picture: the first SVG in it is downloaded, with the lines of the list marked `data-key` under it. */
  readonly children: ReactNode;
}

/** A picture with its name, its twin in numbers, and its files. */
export function ChartFrame({
  title,
  description,
  table,
  fileName,
  onDownload,
  texts,
  children,
}: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const [copied, setCopied] = useState<"copy" | "copied" | "notCopied">("copy");
  const picture = useRef<HTMLDivElement>(null);
  const named = useId();
  const svg = () => {
    const drawn = picture.current?.querySelector("svg");
    if (!drawn) return null;
    const key = [...(picture.current?.querySelectorAll("[data-key] > li") ?? [])].map((line) => ({
      sample: line.querySelector("svg"),
      text: line.textContent ?? "",
    }));
    return svgPicture(drawn, title, description, key);
  };
  const saveSvg = () => {
    const made = svg();
    if (made !== null) onDownload({ name: `${fileName}.svg`, type: "image/svg+xml", bytes: made });
  };
  const savePng = async () => {
    const made = svg();
    if (made !== null)
      onDownload({ name: `${fileName}.png`, type: "image/png", bytes: await pngPicture(made) });
  };
  const copy = async () => {
    const made = svg();
    if (made === null) return;
    try {
      await copyPicture(made);
      setCopied("copied");
    } catch {
      setCopied("notCopied");
    }
  };
  const saveCsv = () =>
    onDownload({ name: `${fileName}.csv`, type: "text/csv", bytes: csvText(table.headers, table.rows) });
  return (
    <figure className="ui-chart-frame" aria-labelledby={named}>
      <figcaption id={named}>{title}</figcaption>
      <p className="ui-hidden">{description}</p>
      {/* Kept while the table is shown: it is what the files are made from. */}
      <div ref={picture} className={asTable ? "ui-chart-away" : undefined} inert={asTable}>
        {children}
      </div>
      {asTable && <Twin title={title} table={table} />}
      <div className="ui-chart-tools">
        <Button
          variant="tertiary"
          className="ui-compact"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? texts.showChart : texts.showTable}
        </Button>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons are no form */}
        <span role="group" aria-label={texts.download} className="ui-chart-files">
          <Button variant="tertiary" className="ui-compact" onClick={saveSvg}>
            SVG
          </Button>
          <Button variant="tertiary" className="ui-compact" onClick={() => void savePng()}>
            PNG
          </Button>
          <Button variant="tertiary" className="ui-compact" onClick={saveCsv}>
            CSV
          </Button>
          {canCopyPictures() && (
            <Button
              variant="tertiary"
              className="ui-compact"
              onClick={() => void copy()}
              onBlur={() => setCopied("copy")}
            >
              <span aria-live="polite">{texts[copied]}</span>
            </Button>
          )}
        </span>
      </div>
    </figure>
  );
}

function Twin({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    // A region that scrolls must be reachable from the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="ui-chart-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {table.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((value, column) =>
                column === 0 ? (
                  <th key={table.headers[column]} scope="row">
                    {table.text(value, column)}
                  </th>
                ) : (
                  <td key={table.headers[column]}>{table.text(value, column)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
