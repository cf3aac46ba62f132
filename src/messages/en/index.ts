import { agreement } from "./agreement.ts";
import { commands } from "./commands.ts";
import { compare } from "./compare.ts";
import { data } from "./data.ts";
import { decisions } from "./decisions.ts";
import { demands } from "./demands.ts";
import { dpia } from "./dpia.ts";
import { dwellings } from "./dwellings.ts";
import { effect } from "./effect.ts";
import { houseLayout } from "./house-layout.ts";
import { importTexts } from "./import.ts";
import { inspector } from "./inspector.ts";
import { layers } from "./layers.ts";
import { levels } from "./levels.ts";
import { map } from "./map.ts";
import { mapPictures } from "./map-pictures.ts";
import { mapSheet } from "./map-sheet.ts";
import { meeting } from "./meeting.ts";
import { meetingHistory } from "./meeting-history.ts";
import { meetingPresenter } from "./meeting-presenter.ts";
import { meetingRoom } from "./meeting-room.ts";
import { method } from "./method.ts";
import { nearest } from "./nearest.ts";
import { nouns } from "./nouns.ts";
import { openData } from "./open-data.ts";
import { overTime } from "./over-time.ts";
import { overview } from "./overview.ts";
import { caseInOneFile } from "./package.ts";
import { papers } from "./papers.ts";
import { pictures } from "./pictures.ts";
import { plotCase } from "./plot-case.ts";
import { plotShaping } from "./plot-shaping.ts";
import { plotSheet } from "./plot-sheet.ts";
import { plots } from "./plots.ts";
import { publishing } from "./publishing.ts";
import { reading } from "./reading.ts";
import { register } from "./register.ts";
import { registerViews } from "./register-views.ts";
import { report } from "./report.ts";
import { sets } from "./sets.ts";
import { shell } from "./shell.ts";
import { units } from "./units.ts";
import { weights } from "./weights.ts";
import { whyNot } from "./why-not.ts";

export const en = {
  ...data,
  ...commands,
  ...decisions,
  ...demands,
  ...sets,
  ...dpia,
  ...dwellings,
  ...effect,
  ...houseLayout,
  ...importTexts,
  ...inspector,
  ...agreement,
  ...mapSheet,
  ...meeting,
  ...meetingPresenter,
  ...meetingRoom,
  ...meetingHistory,
  ...method,
  ...compare,
  ...nearest,
  ...openData,
  ...nouns,
  ...overTime,
  ...overview,
  ...plotCase,
  ...plotShaping,
  ...plotSheet,
  ...plots,
  ...publishing,
  ...reading,
  ...register,
  ...registerViews,
  ...report,
  ...units,
  ...weights,
  ...whyNot,
  ...shell,
  ...layers,
  ...levels,
  ...map,
  ...papers,
  ...caseInOneFile,
  ...pictures,
  ...mapPictures,
} as const;
