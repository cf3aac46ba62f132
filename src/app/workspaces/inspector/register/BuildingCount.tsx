import type { Building } from "../../../../engine/index.ts";
import { isKnown } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { wrongText } from "../../../state/selectors/wrong-text.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { FactField } from "./FactField.tsx";
import { readCount } from "./read-count.ts";

/** How many homes a building has, whoever owns them: the N that D1's share is counted against. */
export function BuildingCount({
  building,
  reading,
}: {
  readonly building: Building;
  readonly reading: Reading;
}) {
  const { m } = reading;
  return (
    <div className="ws-edit-fields">
      <FactField
        label={m.text("register.fact.building-count")}
        text={isKnown(building.dwellings) ? String(building.dwellings) : ""}
        onWrite={(text) => {
          const read = readCount(text);
          if (!read.ok) return wrongText(read.error, m);
          void commands.setBuildingFacts.run({ building: building.id, facts: { dwellings: read.value } });
          return null;
        }}
        m={m}
      />
    </div>
  );
}
