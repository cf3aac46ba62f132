/** Why a plot fails or ranks low, and what would do. Start with `whyNot`; `worstLosses` gives a line for each plot of a list. */
export { bindingsOf } from "./binding.ts";
export { stops } from "./house-count.ts";
export type { ValueLift } from "./lift-by-value.ts";
export { type Loss, worstLosses } from "./losses.ts";
export { weighPlots } from "./weighed-plots.ts";
export { amongFor, type Standing, type WhyNot, whyNot } from "./why-not.ts";
