import { useEffect } from "react";
import { commands } from "../../commands/index.ts";
import { useProject, useResults, useView } from "../../state/index.ts";
import { takeFirstRun } from "./first-run.ts";
import { TOUR_STEPS } from "./steps.ts";
import { TourCallout } from "./TourCallout.tsx";

/** The guided first run: five callouts on real controls, which the user may work instead of the callout's button. */
export function Tour() {
  const step = useView((view) => view.tour);
  const ready = useResults((results) => results.today.assessment !== null);
  const fictional = useProject((state) => state.project?.dataset.municipality.fictional === true);

  useEffect(() => {
    if (ready && fictional && takeFirstRun()) commands.startTour.run();
  }, [ready, fictional]);

  useEffect(() => {
    if (step === 0) {
      commands.openWorkspace.run("overview");
      commands.select.run(null);
    }
  }, [step]);

  const current = step === null ? undefined : TOUR_STEPS[step];
  if (step === null || !current) return null;
  return <TourCallout key={step} index={step} step={current} />;
}
