import type { HousePlace, PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { keyed, NUDGES, TURN_STEP } from "../../../map/tools/house-grip.ts";
import { useView } from "../../../state/index.ts";

interface HouseKeysProps {
  readonly plot: PlotId;
  readonly houseType: string;
  readonly places: readonly HousePlace[];
  readonly m: Messages;
}

/** A grip for each house: all that a pointer can do to it on the map, the keys can do here. */
export function HouseKeys({ plot, houseType, places, m }: HouseKeysProps) {
  const held = useView((view) => view.house);
  return (
    <div className="ws-house-keys">
      {places.map((_, house) => (
        <button
          // Houses have no names: their place in the layout is what they are.
          key={house}
          type="button"
          className="ws-shape-grip"
          aria-pressed={held === house}
          aria-label={m.text("houses.place", { number: house + 1 })}
          onFocus={() => commands.chooseHouse.run(house)}
          onClick={() => commands.chooseHouse.run(house)}
          onKeyDown={(event) => {
            const laid = keyed(places, house, event);
            if (!laid) return;
            event.preventDefault();
            event.stopPropagation();
            commands.layHouses.run({ plot, houseType, places: laid });
          }}
        >
          {m.number(house + 1)}
        </button>
      ))}
      <p className="ws-note">
        {m.text("houses.places.how", {
          step: m.metres(NUDGES.plain),
          fine: `${m.number(NUDGES.fine, 1)} m`,
          stride: m.metres(NUDGES.far),
          degrees: TURN_STEP,
        })}
      </p>
    </div>
  );
}
