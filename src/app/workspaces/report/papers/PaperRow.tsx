import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { MakingStanding } from "../../../paper-making/index.ts";
import { ProgressBar } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";

interface PaperRowProps {
  readonly name: string;
  readonly body: string;
  readonly action: string;
  readonly main?: boolean;
  readonly standing: MakingStanding;
  readonly onMake: () => void;
  /** Left out where nothing can be stopped. */
  readonly onStop?: () => void;
  readonly disabled?: boolean;
  /** What is chosen of the paper before it is made. */
  readonly children?: ReactNode;
  readonly m: Report["m"];
}

/** A paper: its name, one sentence on what it is, and the button that makes it, or how far it has come. */
export function PaperRow({
  name,
  body,
  action,
  main = false,
  standing,
  onMake,
  onStop,
  disabled = false,
  children,
  m,
}: PaperRowProps) {
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p>{body}</p>
        {standing === "failed" && (
          <p className="ws-report-failed" role="alert">
            {m.text("report.papers.failed", { name })}
          </p>
        )}
      </div>
      {typeof standing === "object" ? (
        <ProgressBar
          label={
            standing.progress === null
              ? m.text("report.papers.working", { name })
              : m.text("report.papers.drawing", {
                  name,
                  at: standing.progress.done + 1,
                  of: standing.progress.of,
                })
          }
          {...(standing.progress === null
            ? {}
            : { value: standing.progress.done, max: standing.progress.of })}
          {...(onStop ? { onCancel: onStop, cancelLabel: m.text("report.papers.stop") } : {})}
        />
      ) : (
        <Button
          variant={main ? "primary" : "secondary"}
          aria-label={main ? action : m.text("report.papers.downloadOf", { name })}
          disabled={disabled}
          onClick={onMake}
        >
          {action}
        </Button>
      )}
      {children}
    </li>
  );
}
