import type { Messages } from "../../messages/index.ts";
import type { ChartTexts } from "../ui/index.ts";

export const chartTexts = (m: Messages): ChartTexts => ({
  showTable: m.text("reading.chart.showTable"),
  showChart: m.text("reading.chart.showChart"),
  download: m.text("reading.chart.download"),
  copy: m.text("reading.chart.copy"),
  copied: m.text("reading.chart.copied"),
  notCopied: m.text("reading.chart.notCopied"),
});
