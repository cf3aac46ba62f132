import type { FieldFault } from "../../strict-reader.ts";

/** What is wrong with a release file, and where: "partition.zones[3].cap". */
export interface ReleaseFault {
  readonly code:
    | FieldFault["code"]
    | "not-json"
    | "not-a-release"
    | "newer-version"
    | "not-canonical"
    | "wrong-hash"
    | "wrong-partition"
    | "wrong-figures"
    | "wrong-parameters";
  readonly at: string;
}
