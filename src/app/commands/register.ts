import { askAnalysis } from "./analyses/ask-analysis.ts";
import { askToday } from "./analyses/ask-today.ts";
import { stopAnalysis } from "./analyses/stop-analysis.ts";
import { setLevel } from "./areas/set-level.ts";
import { acquireDwelling } from "./changes/acquire-dwelling.ts";
import { addHouses } from "./changes/add-houses.ts";
import { cancelDraft } from "./changes/cancel-draft.ts";
import { dragHouses } from "./changes/drag-houses.ts";
import { drawPlot } from "./changes/draw-plot.ts";
import { dropDraft } from "./changes/drop-draft.ts";
import { editPlot } from "./changes/edit-plot.ts";
import { endPlacement } from "./changes/end-placement.ts";
import { layHouses } from "./changes/lay-houses.ts";
import { moveDraft } from "./changes/move-draft.ts";
import { moveProposal } from "./changes/move-proposal.ts";
import { place } from "./changes/place.ts";
import { raiseChange } from "./changes/raise-change.ts";
import { removeChange } from "./changes/remove-change.ts";
import { restorePlot } from "./changes/restore-plot.ts";
import { setHouseType } from "./changes/set-house-type.ts";
import { setHouses } from "./changes/set-houses.ts";
import { splitPlot } from "./changes/split-plot.ts";
import { startDraft } from "./changes/start-draft.ts";
import { recordDecision } from "./decisions/record-decision.ts";
import { downloadFile } from "./files/download-file.ts";
import { printPage } from "./files/print-page.ts";
import { redo } from "./history/redo.ts";
import { undo } from "./history/undo.ts";
import { applyImport } from "./import/apply-import.ts";
import { askWaiting } from "./import/ask-waiting.ts";
import { placeWaiting } from "./import/place-waiting.ts";
import { rememberMapping } from "./import/remember-mapping.ts";
import { askPlanner } from "./planning/ask-planner.ts";
import { dropPlan } from "./planning/drop-plan.ts";
import { stopPlanner } from "./planning/stop-planner.ts";
import { deleteProject } from "./projects/delete-project.ts";
import { exportLayers } from "./projects/export-layers.ts";
import { exportProject } from "./projects/export-project.ts";
import { newProject } from "./projects/new-project.ts";
import { openDemo } from "./projects/open-demo.ts";
import { openProject } from "./projects/open-project.ts";
import { openProjectFile } from "./projects/open-project-file.ts";
import { renameProject } from "./projects/rename-project.ts";
import { setMunicipalityFacts } from "./projects/set-municipality-facts.ts";
import { takeOverProject } from "./projects/take-over-project.ts";
import { allowWords } from "./publishing/allow-words.ts";
import { attackPrepared } from "./publishing/attack-prepared.ts";
import { checkCase } from "./publishing/check-case.ts";
import { chooseAlternatives } from "./publishing/choose-alternatives.ts";
import { compareCopy } from "./publishing/compare-copy.ts";
import { copyFromCase } from "./publishing/copy-from-case.ts";
import { declareHouse } from "./publishing/declare-house.ts";
import { downloadCase } from "./publishing/download-case.ts";
import { downloadRelease } from "./publishing/download-release.ts";
import { editCaseDraft } from "./publishing/edit-case-draft.ts";
import { makeCase } from "./publishing/make-case.ts";
import { makeRelease } from "./publishing/make-release.ts";
import { openRoom } from "./publishing/open-room.ts";
import { prepareRelease } from "./publishing/prepare-release.ts";
import { stopAttacks } from "./publishing/stop-attacks.ts";
import { takeOverReleases } from "./publishing/take-over-releases.ts";
import { chooseRuleSet } from "./rules/choose-rule-set.ts";
import { copyRuleSet } from "./rules/copy-rule-set.ts";
import { deleteRuleSet } from "./rules/delete-rule-set.ts";
import { renameRuleSet } from "./rules/rename-rule-set.ts";
import { resetRule } from "./rules/reset-rule.ts";
import { resetRuleSet } from "./rules/reset-rule-set.ts";
import { setParam } from "./rules/set-param.ts";
import { setWeight } from "./rules/set-weight.ts";
import { deleteScenario } from "./scenarios/delete-scenario.ts";
import { duplicateScenario } from "./scenarios/duplicate-scenario.ts";
import { exportAssessment } from "./scenarios/export-assessment.ts";
import { exportScenario } from "./scenarios/export-scenario.ts";
import { importScenarioFile } from "./scenarios/import-scenario-file.ts";
import { newScenario } from "./scenarios/new-scenario.ts";
import { nextScenario } from "./scenarios/next-scenario.ts";
import { previousScenario } from "./scenarios/previous-scenario.ts";
import { renameScenario } from "./scenarios/rename-scenario.ts";
import { setCompare } from "./scenarios/set-compare.ts";
import { switchScenario } from "./scenarios/switch-scenario.ts";
import { addDemand } from "./siting/add-demand.ts";
import { askSets } from "./siting/ask-sets.ts";
import { judgePairs } from "./siting/judge-pairs.ts";
import { makeScenarioOfSet } from "./siting/make-scenario-of-set.ts";
import { openPlotSheet } from "./siting/open-plot-sheet.ts";
import { removeDemand } from "./siting/remove-demand.ts";
import { setDemand } from "./siting/set-demand.ts";
import { setDialogue } from "./siting/set-dialogue.ts";
import { setWeighing } from "./siting/set-weighing.ts";
import { showSet } from "./siting/show-set.ts";
import { tryHouseCounts } from "./siting/try-house-counts.ts";
import { weighCriteria } from "./siting/weigh-criteria.ts";
import { writeChildren } from "./siting/write-children.ts";
import { addDwelling } from "./stock/add-dwelling.ts";
import { checkRegister } from "./stock/check-register.ts";
import { duplicateDwelling } from "./stock/duplicate-dwelling.ts";
import { editDwellings } from "./stock/edit-dwellings.ts";
import { findAddresses } from "./stock/find-addresses.ts";
import { letRemarkStand } from "./stock/let-remark-stand.ts";
import { moveDwelling } from "./stock/move-dwelling.ts";
import { removeDwellings } from "./stock/remove-dwellings.ts";
import { removeRegisterView } from "./stock/remove-register-view.ts";
import { repairRegister } from "./stock/repair-register.ts";
import { saveRegisterView } from "./stock/save-register-view.ts";
import { setBuildingFacts } from "./stock/set-building-facts.ts";
import { setCooperativeFacts } from "./stock/set-cooperative-facts.ts";
import { cancel } from "./view/cancel.ts";
import { chooseHouse } from "./view/choose-house.ts";
import { closeDialog } from "./view/close-dialog.ts";
import { comparePlot } from "./view/compare-plot.ts";
import { dismissToast } from "./view/dismiss-toast.ts";
import { endTour } from "./view/end-tour.ts";
import { followTable } from "./view/follow-table.ts";
import { hover } from "./view/hover.ts";
import { moveCamera } from "./view/move-camera.ts";
import { nextTourStep } from "./view/next-tour-step.ts";
import { openDialog } from "./view/open-dialog.ts";
import { openHelp } from "./view/open-help.ts";
import { openMethod } from "./view/open-method.ts";
import { openPalette } from "./view/open-palette.ts";
import { openReport } from "./view/open-report.ts";
import { openShortcuts } from "./view/open-shortcuts.ts";
import { openWorkspace } from "./view/open-workspace.ts";
import { previousTourStep } from "./view/previous-tour-step.ts";
import { select } from "./view/select.ts";
import { setAreaTheme } from "./view/set-area-theme.ts";
import { setCorner } from "./view/set-corner.ts";
import { setDemandNext } from "./view/set-demand-next.ts";
import { setGrouping } from "./view/set-grouping.ts";
import { setLanguage } from "./view/set-language.ts";
import { setNearestHomes } from "./view/set-nearest-homes.ts";
import { setOutline } from "./view/set-outline.ts";
import { setPin } from "./view/set-pin.ts";
import { setReadingCount } from "./view/set-reading-count.ts";
import { setReleaseWish } from "./view/set-release-wish.ts";
import { setSitingPage } from "./view/set-siting-page.ts";
import { setSketch } from "./view/set-sketch.ts";
import { setStockFilter } from "./view/set-stock-filter.ts";
import { setTheme } from "./view/set-theme.ts";
import { setTool } from "./view/set-tool.ts";
import { setWishes } from "./view/set-wishes.ts";
import { shapePlot } from "./view/shape-plot.ts";
import { showQuarters } from "./view/show-quarters.ts";
import { showReading } from "./view/show-reading.ts";
import { showToast } from "./view/show-toast.ts";
import { showWays } from "./view/show-ways.ts";
import { startTour } from "./view/start-tour.ts";
import { toggleLayer } from "./view/toggle-layer.ts";
import { toggleSingleKeys } from "./view/toggle-single-keys.ts";
import { toggleTable } from "./view/toggle-table.ts";

/** Every intent the app knows, by name: the only writers of state. `commands.select.run({ kind: "plot", id })`. */
export const commands = {
  cancel,
  closeDialog,
  dismissToast,
  endTour,
  hover,
  moveCamera,
  nextTourStep,
  openDialog,
  openHelp,
  openMethod,
  openReport,
  openPalette,
  openShortcuts,
  openWorkspace,
  previousTourStep,
  select,
  setAreaTheme,
  setCorner,
  setGrouping,
  setNearestHomes,
  showQuarters,
  showReading,
  setLanguage,
  setPin,
  setReadingCount,
  setSitingPage,
  setReleaseWish,
  setDemandNext,
  setSketch,
  showWays,
  setOutline,
  setStockFilter,
  followTable,
  setTheme,
  setTool,
  setWishes,
  showToast,
  startTour,
  toggleLayer,
  toggleSingleKeys,
  toggleTable,
  redo,
  undo,
  deleteProject,
  exportProject,
  exportLayers,
  newProject,
  openDemo,
  openProjectFile,
  openProject,
  renameProject,
  setMunicipalityFacts,
  takeOverProject,
  deleteScenario,
  duplicateScenario,
  exportAssessment,
  exportScenario,
  importScenarioFile,
  newScenario,
  nextScenario,
  previousScenario,
  renameScenario,
  setCompare,
  switchScenario,
  acquireDwelling,
  addHouses,
  cancelDraft,
  drawPlot,
  dropDraft,
  editPlot,
  endPlacement,
  moveDraft,
  moveProposal,
  place,
  raiseChange,
  removeChange,
  setHouses,
  setHouseType,
  layHouses,
  dragHouses,
  chooseHouse,
  shapePlot,
  splitPlot,
  restorePlot,
  startDraft,
  addDwelling,
  checkRegister,
  duplicateDwelling,
  editDwellings,
  findAddresses,
  letRemarkStand,
  moveDwelling,
  saveRegisterView,
  removeRegisterView,
  removeDwellings,
  repairRegister,
  setBuildingFacts,
  setCooperativeFacts,
  applyImport,
  askWaiting,
  placeWaiting,
  rememberMapping,
  askSets,
  showSet,
  makeScenarioOfSet,
  addDemand,
  setDemand,
  removeDemand,
  writeChildren,
  setDialogue,
  weighCriteria,
  judgePairs,
  setWeighing,
  tryHouseCounts,
  comparePlot,
  chooseRuleSet,
  copyRuleSet,
  deleteRuleSet,
  renameRuleSet,
  resetRule,
  resetRuleSet,
  setParam,
  setWeight,
  editCaseDraft,
  chooseAlternatives,
  copyFromCase,
  declareHouse,
  allowWords,
  checkCase,
  makeCase,
  downloadCase,
  downloadFile,
  openPlotSheet,
  printPage,
  askPlanner,
  dropPlan,
  stopPlanner,
  askAnalysis,
  setLevel,
  askToday,
  stopAnalysis,
  prepareRelease,
  makeRelease,
  compareCopy,
  takeOverReleases,
  recordDecision,
  downloadRelease,
  attackPrepared,
  stopAttacks,
  openRoom,
} as const;
