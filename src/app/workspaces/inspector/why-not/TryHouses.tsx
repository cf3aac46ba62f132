import { Button } from "@digdir/designsystemet-react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import type { PlotInForce } from "../../../state/selectors/plots-in-force.ts";

/** The same step as the buttons at the foot of the panel, and undone like them. */
export function TryHouses({
  own,
  houses,
  m,
}: {
  readonly own: PlotInForce;
  readonly houses: number;
  readonly m: Messages;
}) {
  const [proposal] = own.proposals;
  const run = () =>
    proposal
      ? commands.setHouses.run({ proposal: proposal.id, houses })
      : commands.addHouses.run({ plot: own.plot.id, houses });
  return (
    <Button variant="secondary" className="ui-compact" onClick={run}>
      {m.text("whyNot.try", { houses })}
    </Button>
  );
}
