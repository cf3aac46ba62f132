import { levelsOf } from "../../engine/index.ts";
import type { MessageKey } from "../../messages/index.ts";
import { AREA_THEMES, readProject, SITING_PAGES, WORKSPACES } from "../state/index.ts";
import { levelOf } from "../state/selectors/areas-in-force.ts";
import { activeScenario } from "../state/selectors/scenarios.ts";
import type { AppState, Command } from "./command.ts";
import { canEdit, hasProject, inScenario } from "./conditions.ts";
import { commands } from "./register.ts";

/** A command with its question already answered: "Gå til Tomter". */
function preset(
  id: string,
  text: MessageKey,
  run: () => void | Promise<void>,
  more: { readonly shortcut?: string; readonly available?: (state: AppState) => true | MessageKey } = {},
): Command {
  const { available = () => true as const, shortcut } = more;
  return { id, text, palette: true, available, run, ...(shortcut === undefined ? {} : { shortcut }) };
}

/** Runs with the id of the scenario being worked in. */
const onActive = (command: Command<NonNullable<ReturnType<typeof activeId>>>) => () => {
  const id = activeId();
  if (id !== null) return command.run(id);
};
function activeId() {
  const { project } = readProject();
  return (project && activeScenario(project)?.id) ?? null;
}

const places: readonly Command[] = WORKSPACES.map((workspace, i) =>
  preset(
    `openWorkspace.${workspace}`,
    `commands.palette.workspace.${workspace}`,
    () => commands.openWorkspace.run(workspace),
    { shortcut: `${i + 1}` },
  ),
);

const sitingPages: readonly Command[] = SITING_PAGES.map((page) =>
  preset(`setSitingPage.${page}`, `commands.palette.sitingPage.${page}`, () =>
    commands.setSitingPage.run(page),
  ),
);

const scenarios: readonly Command[] = [
  preset("newScenario.untitled", "commands.name.newScenario", () => commands.newScenario.run({}), {
    available: canEdit,
  }),
  preset(
    "duplicateScenario.active",
    "commands.name.duplicateScenario",
    onActive(commands.duplicateScenario),
    {
      available: inScenario,
    },
  ),
  preset("exportScenario.active", "commands.name.exportScenario", onActive(commands.exportScenario), {
    available: inScenario,
  }),
  preset("deleteScenario.active", "commands.name.deleteScenario", onActive(commands.deleteScenario), {
    available: inScenario,
  }),
  preset("switchScenario.today", "commands.palette.switchToToday", () => commands.switchScenario.run(null), {
    available: hasProject,
  }),
];

const projects: readonly Command[] = [
  ...(["import", "open-data", "projects", "new-project", "rule-set"] as const).map((name) =>
    preset(`openDialog.${name}`, `commands.palette.dialog.${name}`, () => commands.openDialog.run({ name })),
  ),
  ...(["fjordvik", "oygrend"] as const).map((name) =>
    preset(`openDemo.${name}`, `commands.palette.demo.${name}`, () => commands.openDemo.run(name)),
  ),
];

const map: readonly Command[] = [
  preset("moveCamera.all", "commands.palette.showAll", () => commands.moveCamera.run("all"), {
    available: hasProject,
  }),
  ...(["measure", "draw-plot"] as const).map((tool) =>
    preset(`setTool.${tool}`, `commands.palette.tool.${tool}`, () => commands.setTool.run(tool), {
      available: tool === "measure" ? hasProject : canEdit,
    }),
  ),
  ...AREA_THEMES.map((theme) =>
    preset(`setAreaTheme.${theme}`, `commands.palette.areaTheme.${theme}`, () =>
      commands.setAreaTheme.run(theme),
    ),
  ),
];

/** A level is offered where the data have it and it is not the one in force. */
const levels: readonly Command[] = (["grunnkrets", "delområde", "bydel", "other", "district"] as const).map(
  (level) =>
    preset(`setLevel.${level}`, `commands.palette.level.${level}`, () => commands.setLevel.run(level), {
      available: (state) => {
        const open = hasProject(state);
        const { project } = state.project;
        if (open !== true || !project) return open;
        return levelsOf(project.dataset).includes(level) && levelOf(project) !== level
          ? true
          : "commands.why.noLevel";
      },
    }),
);

const settings: readonly Command[] = [
  ...(["nb", "nn", "en"] as const).map((language) =>
    preset(`setLanguage.${language}`, `commands.palette.language.${language}`, () =>
      commands.setLanguage.run(language),
    ),
  ),
  ...(["light", "dark", "auto"] as const).map((theme) =>
    preset(`setTheme.${theme}`, `commands.palette.theme.${theme}`, () => commands.setTheme.run(theme)),
  ),
];

/** Which layers, and as what, is asked in a window. */
const layers = preset("exportLayers", "commands.name.exportLayers", () =>
  commands.openDialog.run({ name: "layers" }),
);

/** Every command that needs no answer first: what the palette lists, the hotkeys run and the help explains. */
export const allCommands: readonly Command[] = [
  commands.undo,
  commands.redo,
  commands.openPalette,
  commands.exportProject,
  layers,
  commands.exportAssessment,
  commands.openRoom,
  ...places,
  ...sitingPages,
  ...scenarios,
  commands.previousScenario,
  commands.nextScenario,
  ...projects,
  ...map,
  ...levels,
  commands.stopAnalysis,
  commands.stopPlanner,
  commands.takeOverProject,
  commands.toggleTable,
  commands.startTour,
  commands.openHelp,
  commands.openShortcuts,
  commands.cancel,
  ...settings,
  commands.toggleSingleKeys,
];
