import { Button } from "@digdir/designsystemet-react";
import { Fragment } from "react";
import { commands } from "../../commands/index.ts";
import type { PlotInForce } from "../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Icon } from "../../ui/index.ts";
import { ComparePlot } from "./ComparePlot.tsx";
import { compareToday } from "./compare-today.ts";

/** The range of houses a proposal may have: the engine's open-plot change takes 1–8. */
const FEWEST = 1;
const MOST = 8;

/** Puts småhus on the plot, or changes and removes those that the scenario has put there. */
export function ProposalActions({ own, reading }: { readonly own: PlotInForce; readonly reading: Reading }) {
  const { m, scenario } = reading;
  const { drawn } = own;
  return (
    <>
      {own.proposals.map((proposal) => (
        <Fragment key={proposal.id}>
          <span className="ws-in-scenario">
            <span className="ws-house">
              <Icon name="house" />
            </span>
            {m.text("inspector.action.inScenario", {
              houses: proposal.houses,
              scenario: scenario?.title ?? "",
            })}
          </span>
          <span className="ws-stepper">
            <Button
              className="ui-compact"
              variant="secondary"
              icon
              aria-label={m.text("inspector.action.fewer")}
              disabled={proposal.houses <= FEWEST}
              onClick={() => commands.setHouses.run({ proposal: proposal.id, houses: proposal.houses - 1 })}
            >
              <Icon name="minus" size={16} />
            </Button>
            <Button
              className="ui-compact"
              variant="secondary"
              icon
              aria-label={m.text("inspector.action.more")}
              disabled={proposal.houses >= MOST}
              onClick={() => commands.setHouses.run({ proposal: proposal.id, houses: proposal.houses + 1 })}
            >
              <Icon name="plus" size={16} />
            </Button>
            <Button
              className="ui-compact"
              variant="tertiary"
              onClick={() => commands.removeChange.run(proposal.id)}
            >
              {m.text("inspector.action.remove")}
            </Button>
          </span>
        </Fragment>
      ))}
      {own.proposals.length === 0 && (
        <Button
          data-tour="add-houses"
          onClick={() => commands.openDialog.run({ name: "add-houses", args: { plot: own.plot.id } })}
        >
          {m.text("inspector.action.addHouses")}
        </Button>
      )}
      <Button variant="secondary" onClick={() => compareToday(reading)}>
        {m.text("inspector.action.compare")}
      </Button>
      <ComparePlot plot={own.plot.id} m={m} />
      {drawn !== undefined && own.proposals.length === 0 && (
        <Button variant="tertiary" onClick={() => commands.removeChange.run(drawn)}>
          {m.text("inspector.action.removePlot")}
        </Button>
      )}
    </>
  );
}
