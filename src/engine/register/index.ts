export { checkRegister, PERMANENT_YEARS, type RegisterQuestion } from "./check-register.ts";
export {
  type DwellingEdit,
  type DwellingFacts,
  editDwelling,
  editDwellings,
  factOf,
  sameFact,
} from "./edit-dwellings.ts";
export { mergeRegister, type RegisterChange, type RegisterMerge } from "./merge-register.ts";
export { conflictKey, type RegisterChoices, USUAL_CHOICES, withRegisterChoices } from "./register-choices.ts";
export {
  type MissingFact,
  REGISTER_CHECKS,
  type RegisterCheck,
  type RegisterReport,
  type Remark,
} from "./remark.ts";
export { heldDwellings, removeDwellings } from "./remove-dwellings.ts";
export {
  type BuildingFacts,
  type CooperativeFacts,
  type RepairAnswer,
  repairRegister,
  withBuilding,
  withCooperative,
} from "./repair-register.ts";
export { dwellingNumber, splitUnitLabel, unitLabel } from "./unit-label.ts";
