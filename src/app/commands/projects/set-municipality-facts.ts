import type { Municipality } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";

/** What somebody can say of a municipality that no file of it does. Its name is the project's to begin with. */
export type MunicipalityFacts = Pick<Municipality, "number" | "residents" | "waiting">;

/** Sets a municipality's number, residents and how many wait for a home, as one step; what is unknown stays so. */
export const setMunicipalityFacts = defineCommand<MunicipalityFacts>({
  id: "setMunicipalityFacts",
  available: canEdit,
  run: async ({ number, residents, waiting }) => {
    await editRegister("commands.step.setMunicipalityFacts", (dataset) => {
      const { municipality } = dataset;
      const same =
        municipality.number === number &&
        municipality.residents === residents &&
        municipality.waiting === waiting;
      return same ? null : { ...dataset, municipality: { ...municipality, number, residents, waiting } };
    });
  },
});
