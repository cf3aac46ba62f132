/** The law of imports (ARCHITECTURE.md) for a machine to read. Anything not listed is forbidden. */
const mayImport = {
  engine: [],
  messages: [],
  formats: ["engine"],
  platform: ["engine", "formats"],
  app: ["engine", "messages", "formats", "platform", "drawing", "papers"],
  cli: ["engine", "messages", "formats", "drawing", "papers"],
  drawing: ["engine"],
  papers: ["engine", "messages", "drawing"],
  meeting: ["engine", "messages", "drawing", "papers", "app/ui"],
};
/** Rooms that make what the public sees. They know the public case and nothing of a project. */
const PUBLIC_ROOMS = "^src/(drawing|papers|meeting)/";
const insideApp = {
  ui: [],
  state: [],
  commands: ["state"],
  map: ["state", "commands", "ui"],
  // Papers, in a worker: it is handed all they are made of.
  "paper-making": ["ui"],
  workspaces: ["state", "commands", "ui", "map", "paper-making"],
  shell: ["state", "commands", "ui", "map", "workspaces"],
};
const anyOf = (root, rooms) => `^src/${root}(${rooms.join("|")})/`;
const rows = (root, table) =>
  Object.entries(table).map(([from, to]) => ({
    name: `${root}${from} may import only ${to.join(", ") || "itself"}`,
    severity: "error",
    from: { path: `^src/${root}${from}/` },
    to: { path: `^src/${root}`, pathNot: anyOf(root, [from, ...to]) },
  }));
const strangers = (folder, except = []) => ({
  name: `${folder} are strangers to each other`,
  severity: "error",
  from: { path: `^src/${folder}/([^/]+)/` },
  to: {
    path: `^src/${folder}/[^/]+/`,
    pathNot: [`^src/${folder}/$1/`, ...except.map((name) => `^src/${folder}/${name}/`)],
  },
});
/** Inside `app/`, rows speak of rooms below app, but app's rooms may also reach the rooms outside it. */
const insideRows = Object.entries(insideApp).map(([from, to]) => ({
  name: `app/${from} may import only ${to.join(", ") || "itself"} of app`,
  severity: "error",
  from: { path: `^src/app/${from}/` },
  to: { path: "^src/app/", pathNot: anyOf("app/", [from, ...to]) },
}));

module.exports = {
  forbidden: [
    ...rows("", mayImport),
    ...insideRows,
    strangers("engine/rules"),
    // Records are placed by addresses, whose index is a room of its own.
    strangers("formats", ["addresses"]),
    strangers("app/workspaces"),
    strangers("app/map/layers"),
    {
      name: "ui knows no domain",
      severity: "error",
      from: { path: "^src/app/ui/" },
      to: { path: "^src/", pathNot: "^src/app/ui/" },
    },
    {
      name: "state knows only the engine's types and the messages",
      severity: "error",
      from: { path: "^src/app/state/" },
      to: { path: "^src/(formats|platform|cli)/" },
    },
    {
      name: "enter by the front door",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/(engine|formats|messages|platform|drawing|papers)/",
        pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$", "^src/engine/(council|release/public)/index\\.ts$"],
      },
    },
    {
      name: "public rooms enter the engine by its public doors",
      severity: "error",
      from: { path: PUBLIC_ROOMS },
      to: { path: "^src/engine/", pathNot: "^src/engine/(council|release/public)/index\\.ts$" },
    },
    {
      name: "no way leads from a public room to a project",
      severity: "error",
      from: { path: PUBLIC_ROOMS },
      to: {
        path: "^src/(platform|formats|app/(state|commands|map|workspaces|shell))/|^src/engine/(publishing|assessment|changes|release/(?!public/))",
        reachable: true,
      },
    },
    {
      name: "what reads a release knows of no placement",
      severity: "error",
      from: { path: "^src/engine/release/public/" },
      to: {
        path: "^src/engine/model/(placement|dwelling|dataset|project|release-book)\\.ts$|^src/engine/release/(?!public/)",
        reachable: true,
      },
    },
    {
      name: "only commands write state",
      severity: "error",
      from: { path: "^src/app/", pathNot: "^src/app/(state|commands)/|^src/app/main\\.tsx$" },
      to: { path: "^src/app/state/stores\\.ts$" },
    },
    {
      name: "the engine stays bare",
      severity: "error",
      from: { path: "^src/engine/" },
      to: {
        path: "node_modules/",
        pathNot: "node_modules/(kdbush|flatbush|flatqueue|highs|@turf|@noble/hashes|geojson|@types/geojson)",
      },
    },
    {
      name: "messages and formats know no screen",
      severity: "error",
      from: { path: "^src/(messages|formats|cli|platform)/" },
      to: { path: "node_modules/(react|react-dom|zustand|maplibre-gl|@digdir)" },
    },
    {
      name: "workers never reach React",
      severity: "error",
      from: { path: "-worker\\.ts$" },
      to: { path: "node_modules/(react|react-dom)/", reachable: true },
    },
    { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      conditionNames: ["import", "module", "default", "types"],
    },
  },
};
