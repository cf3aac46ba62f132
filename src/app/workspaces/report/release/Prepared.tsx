import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { MadeRelease } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { EmptyState, ProgressBar } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { declaredHouses } from "./declared-houses.ts";
import { Refusal } from "./Refusal.tsx";
import { usePrepared } from "./use-prepared.ts";

interface PreparedProps {
  readonly report: Report;
  readonly children: (made: MadeRelease) => ReactNode;
}

/** What is told of the release as it would be; until there is one, that it is being worked out, or why it cannot be. */
export function Prepared({ report, children }: PreparedProps) {
  const { trial, m, project } = report;
  const { date, kind } = useView((view) => view.releaseWish);
  usePrepared(report);
  if (trial.preparing === "refused" && trial.refusal) return <Refusal refusal={trial.refusal} m={m} />;
  if (trial.preparing === "failed")
    return (
      <EmptyState
        icon="warning"
        title={m.text("report.failed.title")}
        body={m.text("report.failed.body")}
        action={
          <Button
            onClick={() => commands.prepareRelease.run({ date, kind, houses: declaredHouses(project) })}
          >
            {m.text("report.retry")}
          </Button>
        }
      />
    );
  if (!trial.made) return report.readOnly ? null : <ProgressBar label={m.text("report.working")} />;
  return <>{children(trial.made)}</>;
}
