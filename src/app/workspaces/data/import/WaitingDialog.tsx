import { Button, Dialog } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import type { Project, WaitingQuestion } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useProject, useRegister } from "../../../state/index.ts";
import { useMessages } from "../../../state/use-messages.ts";
import { beginWaitingReview, placedAddresses } from "./address-review.ts";
import { ReviewAddresses } from "./ReviewAddresses.tsx";
import "../data.css";
import "./import.css";

/** Rows of earlier imports that lack nothing but a place: the same table as in the import, whenever somebody has the time. */
export function WaitingDialog() {
  const m = useMessages();
  const project = useProject((now) => now.project);
  const waiting = useRegister((now) => now.waiting);
  useEffect(() => {
    void commands.askWaiting.run();
  }, []);
  return (
    <Dialog
      open
      className="ws-import"
      closeButton={m.text("data.close")}
      onClose={() => commands.closeDialog.run()}
    >
      <div className="ws-import-head">
        <h2>{m.text("data.waiting.title")}</h2>
      </div>
      {project && waiting ? (
        <Review project={project} waiting={waiting} m={m} />
      ) : (
        <p className="ws-import-wait" aria-live="polite">
          {m.text("data.waiting.asking")}
        </p>
      )}
    </Dialog>
  );
}

interface ReviewProps {
  readonly project: Project;
  readonly waiting: readonly WaitingQuestion[];
  readonly m: Messages;
}

function Review({ project, waiting, m }: ReviewProps) {
  const [review, setReview] = useState(() => beginWaitingReview(waiting, project.addresses?.aside ?? []));
  const found = waiting.filter((one) => one.found && review.places.has(one.key)).length;
  return (
    <ReviewAddresses
      review={review}
      onReview={setReview}
      residences={project.dataset.residences}
      title={m.text(found > 0 ? "data.waiting.found" : "data.import.addresses.title", { count: found })}
      m={m}
    >
      <Button variant="secondary" onClick={() => commands.closeDialog.run()}>
        {m.text("data.waiting.close")}
      </Button>
      <Button
        disabled={review.places.size === 0 && review.before === null}
        onClick={() => {
          void commands.placeWaiting.run({ placed: placedAddresses(review), aside: [...review.aside] });
          commands.closeDialog.run();
        }}
      >
        {m.text("data.import.addresses.done")}
      </Button>
    </ReviewAddresses>
  );
}
