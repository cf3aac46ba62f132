import { designDefault } from "../rules/basis.ts";
import type { ParamSpec } from "../rules/rule.ts";

/**
 * How far a place may lie from the road and still be joined to it by a straight line. The join may cross a fence, a railway
 * or a river, so it must be short against the distances judged; farther off the straight line is used for the whole way.
 */
export const TO_ROAD: ParamSpec = {
  id: "toRoad",
  unit: "m",
  min: 20,
  max: 500,
  step: 10,
  basis: designDefault(
    "Lengst fra tomt eller tilbud til veinettet. Like langt som C8 godtar til vann, avløp og adkomst; lenger unna sier veinettet lite om hvor en går",
  ),
};
