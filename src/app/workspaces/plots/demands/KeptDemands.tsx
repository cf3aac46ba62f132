import { Checkbox } from "@digdir/designsystemet-react";
import type { Dataset, KeptDemand } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Icon } from "../../../ui/index.ts";
import { demandText } from "./demand-text.ts";

interface KeptDemandsProps {
  readonly demands: readonly KeptDemand[];
  readonly dataset: Dataset;
  readonly m: Messages;
}

/** The demands of the case, each of which may be counted in or not. */
export function KeptDemands({ demands, dataset, m }: KeptDemandsProps) {
  return (
    <ul className="ws-demand-list">
      {demands.map(({ id, words, terms, on }) => {
        const text = demandText(terms, dataset, m);
        return (
          <li key={id}>
            <Checkbox
              data-size="sm"
              label={text}
              {...(words === "" ? {} : { description: m.text("demands.said", { words }) })}
              checked={on}
              onChange={(event) => commands.setDemand.run({ id, on: event.target.checked })}
            />
            <button
              type="button"
              className="ws-icon-button"
              aria-label={m.text("demands.remove", { demand: text })}
              onClick={() => commands.removeDemand.run(id)}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
