import { checkRegister, type Dataset, hashDataset } from "../../engine/index.ts";
import { AddressIndex, askAgain, findAddresses, withWaitingPlaced } from "../../formats/index.ts";
import { keptDataset } from "./dataset-door.ts";
import { datasetPatch } from "./dataset-patch.ts";
import type { RegisterBorder } from "./register-border.ts";

/** What answers in the register's worker. The page knows it by its border, and fetches none of the formats for it. */
export function registerDesk(): RegisterBorder {
  let register: Dataset | null = null;
  let addresses: AddressIndex | null = null;
  const own = (): Dataset => {
    if (!register) throw new Error("the register was asked about before there was a dataset");
    return register;
  };
  const indexed = (): AddressIndex => {
    const { residences } = own();
    // The same addresses as before an edit are indexed already.
    if (addresses?.register !== residences) addresses = new AddressIndex(residences);
    return addresses;
  };
  return {
    ...keptDataset((dataset) => {
      register = dataset;
    }),
    hash: async () => hashDataset(own()),
    check: async (question) => checkRegister(own(), question),
    placeWaiting: async (desk, answers) => {
      const { dataset, ...placed } = withWaitingPlaced(own(), desk, answers);
      return { ...placed, patch: datasetPatch(own(), dataset) };
    },
    askAgain: async (waiting) => askAgain(own(), indexed(), waiting),
    findAddresses: async (text, limit) => {
      return findAddresses(indexed(), text, limit).map(({ label, postal, at }) => ({ label, postal, at }));
    },
  };
}
