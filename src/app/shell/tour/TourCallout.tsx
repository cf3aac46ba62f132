import { Button } from "@digdir/designsystemet-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { commands } from "../../commands/index.ts";
import { useProject, useView } from "../../state/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { type Box, placeCallout } from "./place-callout.ts";
import { TOUR_STEPS, type TourStep } from "./steps.ts";
import { useAnchor } from "./use-anchor.ts";
import "./tour.css";

interface TourCalloutProps {
  readonly index: number;
  readonly step: TourStep;
}

const KEYS = ["1", "2", "3", "4", "5"] as const;

export function TourCallout({ index, step }: TourCalloutProps) {
  const m = useMessages();
  const anchor = useAnchor(step.anchors);
  const card = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 320, height: 200 });
  const project = useProject((state) => state);
  const view = useView((state) => state);
  const done = step.done?.({ project, view }) ?? false;
  const last = index === TOUR_STEPS.length - 1;
  const key = KEYS[index] ?? "1";

  // The step that asked for it to be done goes on by itself once it is; a step already done when shown waits for the button.
  const wasDone = useRef(done);
  useEffect(() => {
    if (done && !wasDone.current) commands.nextTourStep.run();
  }, [done]);

  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect();
    if (box) setSize({ width: box.width, height: box.height });
    card.current?.focus();
  }, []);

  const at = anchor
    ? placeCallout(anchor, size, { width: window.innerWidth, height: window.innerHeight })
    : {
        x: (window.innerWidth - size.width) / 2,
        y: window.innerHeight - size.height - 32,
        side: "over" as const,
      };

  const go = () => {
    if (step.done && !done) step.act();
    else commands.nextTourStep.run();
  };
  return (
    <>
      {anchor && <div className="shell-tour-ring" style={ring(anchor)} />}
      <section
        ref={card}
        className="shell-tour"
        data-side={at.side}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-body"
        tabIndex={-1}
        style={{ left: at.x, top: at.y }}
        onKeyDown={(event) => event.key === "Escape" && commands.endTour.run()}
      >
        <p className="shell-tour-progress">
          {m.text("shell.tour.progress", { step: index + 1, total: TOUR_STEPS.length })}
        </p>
        <h2 id="tour-title" className="shell-tour-title">
          {m.text(`shell.tour.${key}.title`)}
        </h2>
        <p id="tour-body" className="shell-tour-body">
          {m.text(`shell.tour.${key}.body`)}
        </p>
        <div className="shell-tour-actions">
          <Button onClick={go} className="ui-compact">
            {m.text(
              last
                ? "shell.tour.done"
                : step.done && !done
                  ? `shell.tour.act.${actKey(index)}`
                  : "shell.tour.next",
            )}
          </Button>
          {index > 0 && (
            <Button
              variant="secondary"
              className="ui-compact"
              onClick={() => commands.previousTourStep.run()}
            >
              {m.text("shell.tour.back")}
            </Button>
          )}
          {!last && (
            <Button
              variant="tertiary"
              className="ui-compact shell-tour-skip"
              onClick={() => commands.endTour.run()}
            >
              {m.text("shell.tour.skip")}
            </Button>
          )}
        </div>
      </section>
    </>
  );
}

const actKey = (index: number): "3" | "4" => (index === 2 ? "3" : "4");

const ring = (box: Box) => ({
  left: box.x - 4,
  top: box.y - 4,
  width: box.width + 8,
  height: box.height + 8,
});
