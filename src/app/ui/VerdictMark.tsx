import type { Tone } from "./tone.ts";
import "./verdict-mark.css";

const SHAPES: Readonly<Record<Tone, React.ReactNode>> = {
  within: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  consider: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  justify: <rect x="1.2" y="1.2" width="9.6" height="9.6" rx=".8" fill="currentColor" />,
  unknown: <path d="M6 1 11 6 6 11 1 6z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  info: <circle cx="6" cy="6" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

interface VerdictMarkProps {
  readonly tone: Tone;
  /** The word for it. Without one the mark is decoration and the text beside it must say the same. */
  readonly label?: string;
  /** Shows the word beside the mark; otherwise it is read out only. */
  readonly showLabel?: boolean;
  readonly size?: number;
}

export function VerdictMark({ tone, label, showLabel = false, size = 12 }: VerdictMarkProps) {
  return (
    <span className="ui-verdict">
      <svg className={`ui-tone-${tone}`} aria-hidden="true" width={size} height={size} viewBox="0 0 12 12">
        {SHAPES[tone]}
      </svg>
      {label !== undefined && <span className={showLabel ? undefined : "ui-hidden"}>{label}</span>}
    </span>
  );
}
