import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import "./panel.css";

interface FigureProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly tone?: Tone;
  readonly big?: boolean;
}

/** One number and what it is. Stands alone or in `Figures`. */
export function Figure({ label, value, note, tone, big = false }: FigureProps) {
  return (
    <div className={big ? "ui-figure ui-figure-big" : "ui-figure"}>
      <p className="ui-figure-label">{label}</p>
      <p className="ui-figure-value">
        {tone !== undefined && <VerdictMark tone={tone} />} {value}
      </p>
      {note !== undefined && <p className="ui-figure-note">{note}</p>}
    </div>
  );
}

/** Figures side by side in one frame, wrapping where it is narrow. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className="ui-figures">{children}</div>;
}
