export { assessPlot, type PlotAssessment } from "./assess-plot.ts";
export { buildSitingGround, type SitingGround } from "./ground.ts";
