/** Why a plot fails or ranks low, and what would do. Start with `whyNot`; `lossesOf` alone for a line in a list. */
export type { Binding } from "./binding.ts";
export type { BindingFix, CountFix } from "./house-count.ts";
export type { ValueLift } from "./lift-by-value.ts";
export type { WeightLift } from "./lift-by-weight.ts";
export { type Loss, lossesOf } from "./losses.ts";
export { amongFor, type Standing, type WhyNot, whyNot } from "./why-not.ts";
