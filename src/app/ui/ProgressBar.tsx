import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import "./progress-bar.css";

interface ProgressBarProps {
  readonly label: string;
  /** Done so far; leave out when nobody knows how much there is. */
  readonly value?: number;
  readonly max?: number;
  readonly onCancel?: () => void;
  readonly cancelLabel?: string;
}

export function ProgressBar({ label, value, max, onCancel, cancelLabel }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="ui-progress">
      <label htmlFor={id}>{label}</label>
      <div className="ui-progress-line">
        <progress
          id={id}
          {...(value === undefined ? {} : { value })}
          {...(max === undefined ? {} : { max })}
        />
        {onCancel && (
          <Button variant="secondary" onClick={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
    </div>
  );
}
