import { attackWithBrokenFiles, type BrokenFilesAsked } from "../broken-files.ts";
import { carriedIn } from "../carried-case.ts";
import { attackRoom, type RoomAttackAsked } from "../room.ts";
import { type AttackRow, brokenMeasures } from "../row.ts";
import type { LeakTried } from "./leak-tried.ts";

/** A script that is run in the room before its own, and the measures that are to find it, each with its attack. */
export interface LeakyRoom {
  readonly leak: string;
  readonly script: string;
  readonly measures: readonly string[];
}

const onFile = (leaks: string): string => `document.addEventListener("change", ({ target }) => {
  const [file] = target.files ?? [];
  if (!file) return;
  ${leaks}
}, true);`;

/** Rooms that make something of the name of the file, which is nothing of the case. */
export const LEAKY_ROOMS: readonly LeakyRoom[] = [
  {
    leak: "the file's name in the address, in storage, in a request, on the clipboard",
    script: onFile(`localStorage.setItem("last", file.name);
      history.pushState(null, "", "?case=" + encodeURIComponent(file.name));
      void fetch("./favicon.svg?case=" + encodeURIComponent(file.name));
      console.log(file.name);
      void navigator.clipboard.writeText(file.name);`),
    measures: [
      "P1 different-pairs",
      "P2 canaries-seen",
      "P12 further-addresses",
      "P12 steps-in-history",
      "P13 things-stored",
      "P13 files-that-tell",
      "P15 things-handed-out",
      "P16 telling-requests",
    ],
  },
  {
    leak: "pixels alone",
    script: onFile(`const sheet = new CSSStyleSheet();
      sheet.replaceSync("body::after { content: ''; position: fixed; inset: 0 auto auto 0; width: 1px; height: " + file.name.length + "px; background: red; z-index: 99 }");
      document.adoptedStyleSheets = [sheet];`),
    measures: ["P1 different-pairs"],
  },
];

/** What a leaky package carries besides its case, for its script to find. */
const SLIP = "spredt-slip";
const onSlip = (leaks: string): string => `document.addEventListener("DOMContentLoaded", () => {
  const said = document.querySelector("meta[name=${SLIP}]")?.content ?? "";
  ${leaks}
});`;

/** Packages that make something of a word they carry besides the case. */
export const LEAKY_PACKAGES: readonly LeakyRoom[] = [
  {
    leak: "a word besides the case, in the address, in storage, in a request, on the screen",
    script: onSlip(`localStorage.setItem("last", said);
      document.addEventListener("keydown", () => { location.hash = said; });
      new Image().src = "./" + said + ".png";
      document.title += said;
      document.dispatchEvent(new Event("copy"));`),
    measures: [
      "P1 different-pairs",
      "P2 canaries-seen",
      "P12 further-addresses",
      "P12 steps-in-history",
      "P13 things-stored",
      "P13 files-that-tell",
      "P15 things-handed-out",
      "P16 foreign-requests",
    ],
  },
  {
    leak: "pixels alone",
    script: onSlip(`const sheet = new CSSStyleSheet();
      sheet.replaceSync("body::after { content: ''; position: fixed; inset: 0 auto auto 0; width: 1px; height: " + said.length + "px; background: red; z-index: 99 }");
      document.adoptedStyleSheets = [sheet];`),
    measures: ["P1 different-pairs"],
  },
];

/** A leak shows on every screen; two are gone through, so that the keys between them are too. */
const FEW = 2;

type Walked = Omit<RoomAttackAsked, "pairs" | "leak" | "carry">;

/** The attacks on the room where it leaks: the same case twice, whose files have other names. */
export async function tryLeakyRooms(asked: Walked): Promise<readonly LeakTried[]> {
  const { publicCase } = asked.planted;
  const pairs = [[publicCase, publicCase]] as const;
  const tried: LeakTried[] = [];
  for (const { leak, script, measures } of LEAKY_ROOMS)
    tried.push(
      ...foundIn(await attackRoom({ ...asked, pairs, leak: script, mostScreens: FEW }), leak, measures),
    );
  return tried;
}

/** The same for packages of a template of the room: each time it is carried, one carries another word. */
export async function tryLeakyPackages(
  asked: Omit<Walked, "url">,
  folder: string,
  template: string,
  leaks: readonly LeakyRoom[] = LEAKY_PACKAGES,
): Promise<readonly LeakTried[]> {
  const { publicCase, words } = asked.planted;
  const pairs = [[publicCase, publicCase]] as const;
  const tried: LeakTried[] = [];
  for (const { leak, script, measures } of leaks) {
    const carried = leakilyCarriedIn(folder, template, words[0] ?? "");
    tried.push(
      ...foundIn(
        await attackRoom({ ...asked, ...carried, pairs, leak: script, mostScreens: FEW }),
        leak,
        measures,
      ),
    );
  }
  return tried;
}

/** Carries a case and a word, a letter longer each time. */
function leakilyCarriedIn(folder: string, template: string, word: string): ReturnType<typeof carriedIn> {
  let times = 0;
  const withSlip = () => {
    const slip = `<meta name="${SLIP}" content="${word}${"x".repeat(times++)}">`;
    return carriedIn(folder, template.replace("<head>", `<head>${slip}`));
  };
  return { url: carriedIn(folder, template).url, carry: (publicCase) => withSlip().carry(publicCase) };
}

/** P14 on a room that says in its console what was in the file. */
export async function tryTellingRoom(asked: Omit<BrokenFilesAsked, "tries" | "leak">): Promise<LeakTried> {
  const leak = `document.addEventListener("change", ({ target }) => {
    void target.files?.[0]?.text().then((text) => console.error(text));
  }, true);`;
  const { held } = await attackWithBrokenFiles({ ...asked, tries: 7, leak });
  return { attack: "P14", of: "room", leak: "the file's text in the console", found: !held };
}

/** An attack is only asked of what is its own to find, and of all of it. */
function foundIn(
  rows: readonly AttackRow[],
  leak: string,
  measures: readonly string[],
): readonly LeakTried[] {
  const broken = brokenMeasures(rows);
  return rows.flatMap(({ attack, of }) => {
    const own = measures.filter((name) => name.startsWith(`${attack} `));
    return own.length === 0 ? [] : [{ attack, of, leak, found: own.every((name) => broken.includes(name)) }];
  });
}
