import type { PlotId } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { FixRow } from "./fix-rows.ts";

/** Does what a fix says, as one step. */
export const takeFix = (plot: PlotId, { houseType, places }: FixRow): void => {
  if (places) commands.layHouses.run({ plot, houseType, places });
  else commands.setHouseType.run({ plot, houseType });
};
