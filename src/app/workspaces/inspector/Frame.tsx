import type { ReactNode } from "react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon, Panel } from "../../ui/index.ts";
import { scoreText } from "./term-rows.ts";

export interface ShownScore {
  readonly label: string;
  readonly value: number;
  readonly best: number;
  /** Today's value, where the scenario has moved it. */
  readonly before?: number;
}

interface FrameProps {
  readonly kicker: string;
  readonly title: string;
  readonly score?: ShownScore;
  readonly onZoom?: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  readonly m: Messages;
}

/** The frame every kind of place is shown in: what it is, its name, its score, and the actions at the foot. */
export function Frame({ kicker, title, score, onZoom, footer, children, m }: FrameProps) {
  return (
    <Panel
      eyebrow={
        <span className="ws-kicker">
          <span>{kicker}</span>
          <span>
            {onZoom && (
              <button
                type="button"
                className="ws-icon-button"
                title={m.text("inspector.zoom")}
                aria-label={m.text("inspector.zoom")}
                onClick={onZoom}
              >
                <Icon name="target" size={18} />
              </button>
            )}
            <button
              type="button"
              className="ws-icon-button"
              title={m.text("inspector.close")}
              aria-label={m.text("inspector.close")}
              onClick={() => commands.select.run(null)}
            >
              <Icon name="close" size={18} />
            </button>
          </span>
        </span>
      }
      title={title}
      {...(score ? { aside: <BigScore score={score} m={m} /> } : {})}
      {...(footer ? { footer } : {})}
    >
      {children}
    </Panel>
  );
}

function BigScore({ score, m }: { readonly score: ShownScore; readonly m: Messages }) {
  const { label, value, best, before } = score;
  return (
    <div className="ws-score">
      <span className="ws-score-label">{label}</span>
      <span className="ws-score-value">{scoreText(value, m)}</span>
      {best > value && (
        <span className="ws-score-best">{m.text("inspector.best", { best: scoreText(best, m) })}</span>
      )}
      {before !== undefined && before !== value && (
        <span className="ws-score-best">{m.text("inspector.was", { value: scoreText(before, m) })}</span>
      )}
    </div>
  );
}
