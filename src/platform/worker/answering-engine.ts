import { checkRegister, createUpdater, type Dataset, type Updater } from "../../engine/index.ts";
import { AddressIndex, findAddresses } from "../../formats/index.ts";
import { Pieces, sendInPieces } from "./in-pieces.ts";
import type { BorderProtocol } from "./protocol.ts";
import { recogniser } from "./recognise.ts";

/**
 * The engine behind its protocol, keeping the dataset it was last given, indexed. The worker exposes one of these; tests
 * use one in their own thread. The CLI needs no protocol and calls `createAssessor` itself.
 */
export function answeringEngine(): BorderProtocol {
  let updater: Updater | null = null;
  let register: Dataset | null = null;
  let addresses: AddressIndex | null = null;
  let known = recogniser();
  const coming = new Pieces();
  const loaded = (): Updater => {
    if (!updater) throw new Error("the engine was asked before it was given a dataset");
    return updater;
  };
  return {
    pieces: async (pieces) => coming.add(pieces),
    load: async (rest) => {
      register = coming.join(rest);
      updater = createUpdater(register);
      known = recogniser();
      return { datasetHash: updater.datasetHash };
    },
    update: async (situated, take) => sendInPieces(loaded().update(known.situated(situated)), take),
    checkRegister: async (question) => {
      if (!register) throw new Error("the register was asked about before there was a dataset");
      return checkRegister(register, question);
    },
    findAddresses: async (text, limit) => {
      if (!register) return [];
      // The same addresses as before an edit are indexed already.
      if (addresses?.register !== register.residences) addresses = new AddressIndex(register.residences);
      return findAddresses(addresses, text, limit).map(({ label, postal, at }) => ({ label, postal, at }));
    },
    draft: async (situated, trial) => loaded().draft(known.situated(situated), known.change(trial)),
    houseTrials: async (situated, plot) => loaded().houseTrials(known.situated(situated), plot),
    ringsAt: async (situated, point) => loaded().ringsAt(known.situated(situated), [point])[0] ?? [],
  };
}
