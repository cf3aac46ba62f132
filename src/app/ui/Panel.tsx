import type { ReactNode } from "react";
import "./panel.css";

interface PanelProps {
  readonly title: ReactNode;
  /** The line above the title: what kind of thing this is. */
  readonly eyebrow?: ReactNode;
  /** Stands at the end of the title line: a score, a close button. */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of a side panel: title line, body, and the actions at the foot. */
export function Panel({ title, eyebrow, aside, footer, children }: PanelProps) {
  return (
    <div className="ui-panel">
      {eyebrow !== undefined && <p className="ui-panel-eyebrow">{eyebrow}</p>}
      <div className="ui-panel-head">
        <h2 className="ui-panel-title">{title}</h2>
        {aside !== undefined && <div className="ui-panel-aside">{aside}</div>}
      </div>
      <div className="ui-panel-body">{children}</div>
      {footer !== undefined && <div className="ui-panel-footer">{footer}</div>}
    </div>
  );
}
