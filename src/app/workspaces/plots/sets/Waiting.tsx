import type { Messages } from "../../../../messages/index.ts";
import { commands, type PlanQuestion } from "../../../commands/index.ts";
import type { PlanResult } from "../../../state/index.ts";
import { ProgressBar } from "../../../ui/index.ts";

interface WaitingProps {
  readonly standing: PlanResult["standing"];
  /** What is being worked out … */
  readonly label: string;
  /** … and what is said where it was not. */
  readonly failed: string;
  readonly question: PlanQuestion | null;
  readonly m: Messages;
}

/** A question on its way, which can be stopped; or one that came to nothing, which can be asked again. */
export function Waiting({ standing, label, failed, question, m }: WaitingProps) {
  if (standing !== "failed" && standing !== "stopped")
    return (
      <ProgressBar
        label={label}
        onCancel={() => commands.stopPlanner.run()}
        cancelLabel={m.text("sets.stop")}
      />
    );
  return (
    <p>
      {failed}{" "}
      {question && (
        <button type="button" className="ws-link" onClick={() => void commands.askPlanner.run(question)}>
          {m.text("sets.again")}
        </button>
      )}
    </p>
  );
}
