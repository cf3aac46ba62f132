import type { ReactNode } from "react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon, Panel } from "../../ui/index.ts";
import { wholeScore } from "./term-rows.ts";

export interface ShownScore {
  readonly label: string;
  readonly value: number;
  /** Other values to compare with, "74 i dag", "12 uten": under the large one. */
  readonly beside: readonly string[];
}

interface FrameProps {
  readonly kicker: string;
  readonly title: string;
  readonly score?: ShownScore;
  readonly onZoom?: () => void;
  /** By default what is selected is let go of. */
  readonly onClose?: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  readonly m: Messages;
}

/** The frame every kind of place is shown in: what it is, its name, its score, and the actions at the foot. */
export function Frame({ kicker, title, score, onZoom, onClose, footer, children, m }: FrameProps) {
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
              onClick={() => (onClose ? onClose() : commands.select.run(null))}
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
  return (
    <div className="ws-score">
      <span className="ws-score-value">{wholeScore(score.value, m)}</span>
      <span className="ws-score-label">{[score.label, ...score.beside].join(" · ")}</span>
    </div>
  );
}
