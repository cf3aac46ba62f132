import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { afterEach, expect, inject, test } from "vitest";
import { makeRelease, readCase, readRelease } from "../../src/engine/index.ts";
import { readProject, writeProject } from "../../src/formats/index.ts";
import { readPdf } from "../support/pdf-text.ts";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function openReport(): Promise<App> {
  const opened = await openApp();
  await opened.page.getByRole("navigation").getByText("Rapport", { exact: true }).first().click();
  await opened.page.getByRole("heading", { name: "Hva er en utgivelse?" }).waitFor();
  return opened;
}

test("a release is made step by step, a case is written from it, and the room opens it", async () => {
  app = await openReport();
  const { page, context } = app;
  const pages = page.getByRole("navigation", { name: "Sider i Rapport" });
  const goTo = (name: string) => pages.getByRole("button", { name }).click();

  await page.getByRole("button", { name: "Neste: Sonene" }).click();
  await page.getByRole("img", { name: "Kart over sonene" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await goTo("Kjente hus");
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Navn som blir offentlig").waitFor();
  // Without a source there is no public house: the release is refused and says so.
  await goTo("Dette blir offentlig");
  await page.getByText("Utgivelsen kan ikke lages").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Se på husene" }).click();
  await page.getByRole("checkbox").first().uncheck();

  await goTo("Dette blir offentlig");
  await page.getByText("Dette forlater aldri kommunen").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await goTo("Lag utgivelsen");
  expect(await page.getByRole("button", { name: "Lag utgivelsen", exact: true }).last().isDisabled()).toBe(
    true,
  );
  await page.getByRole("article").getByRole("button", { name: "Angrepsprøve" }).click();
  await page.getByRole("button", { name: "Prøv angrepene" }).click();
  await page.getByText("Alle angrep mislyktes. Utgivelsen kan lages.").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole("button", { name: "Neste: Lag utgivelsen" }).click();
  await page.getByRole("article").getByRole("button", { name: "Lag utgivelsen" }).click();
  await page.getByRole("dialog").getByText("kan ikke slettes eller gjøres om").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Ja, lag utgivelsen" }).click();
  await page.getByRole("button", { name: "Skriv saken" }).waitFor();
  const [released] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Last ned utgivelsen" }).click(),
  ]);
  expect(readRelease(readFileSync(await released.path(), "utf8")).ok).toBe(true);

  await page.getByRole("button", { name: "Skriv saken" }).click();
  await page.getByLabel("Navn på saken").fill("Neste småhus");
  await page.getByLabel("Spørsmålet til kommunestyret").fill("Hvor kan de neste småhusene ligge?");
  await goTo("Alternativene");
  await page.getByRole("checkbox", { name: "Ta med «Alternativ A»" }).check();
  await goTo("Lag papirene");
  await page.getByText("Alternativ A mangler offentlig navn.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Rett: Alternativ A mangler offentlig navn." }).click();
  await page.getByLabel("Navn på alternativ A").fill("Tre tomter");
  await page.keyboard.press("Tab");
  expect(await axeViolations(page)).toEqual([]);

  // An identity number in a public text is found where it stands, and the case waits until it is gone.
  await goTo("Tekstene");
  const background = page.getByLabel(/^Bakgrunn og behov/);
  await background.fill("Søkeren 01010012356 venter.");
  await page.keyboard.press("Tab");
  await page.getByText(/ser ut som et fødselsnummer/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await background.fill("Seks husstander venter.");
  await page.keyboard.press("Tab");
  await page.getByText(/ser ut som et fødselsnummer/).waitFor({ state: "detached" });

  await goTo("Lag papirene");
  await page.getByText("Saken er klar").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Last ned Saksfil" }).click(),
  ]);
  expect(readCase(readFileSync(await file.path(), "utf8")).ok).toBe(true);
  const [word] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Last ned Saksframlegg til Word" }).click(),
  ]);
  // Programs that know no SVG in a document show the picture beside it.
  const pictures = Object.entries(unzipSync(readFileSync(await word.path()))).filter(([name]) =>
    /^word\/media\/.*\.png$/.test(name),
  );
  expect(pictures.length).toBeGreaterThan(1);
  for (const [name, picture] of pictures) expect(picture.length, name).toBeGreaterThan(10_000);

  for (const [name, begins] of [
    ["Saksframlegg som PDF", "%PDF"],
    ["Tomteark", "%PDF"],
    ["Møtepakke", "<!do"],
    ["Tabeller til Excel", "PK"],
    ["Kartene som bilder", "PK"],
  ] as const) {
    const [made] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Last ned ${name}` }).click(),
    ]);
    expect(
      readFileSync(await made.path())
        .subarray(0, begins.length)
        .toString(),
    ).toBe(begins);
  }

  // A map on paper: too large a scale is said, with the one that holds everything.
  await page.getByRole("button", { name: "Velg kart" }).click();
  await page.getByLabel("Målestokk", { exact: true }).selectOption("500");
  await page.getByText("Arket viser ikke alt.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: /^Bruk 1:/ }).click();
  await page.getByText("Arket viser ikke alt.").waitFor({ state: "detached" });
  const [drawn] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "PDF", exact: true }).click(),
  ]);
  expect(drawn.suggestedFilename()).toMatch(/^kartark_fjordvik_\d{4}-\d{2}-\d{2}_i-dag\.pdf$/);
  expect(readPdf(new Uint8Array(readFileSync(await drawn.path()))).text).toContain("EUREF89 UTM sone");

  const [room] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("button", { name: "Åpne møterommet" }).click(),
  ]);
  await room.getByText("Hvor kan de neste småhusene ligge?").first().waitFor();
  expect(new URL(room.url()).search + new URL(room.url()).hash).toBe("");
  await room.close();

  // A copy that has made a release of its own, under the same secret: the two are told to have forked.
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lagre prosjektet som fil" }).first().click(),
  ]);
  const project = readProject(new Uint8Array(readFileSync(await saved.path())), "kopi.zip");
  if (!project.ok || !project.value.release) throw new Error("the project has its release");
  const { dataset, release } = project.value;
  const begun = { ...release, ledger: [] };
  const fork = makeRelease({ dataset, book: begun, date: "2026-02-01", kind: "ordinary", houses: [] });
  if (!fork.ok) throw new Error(fork.error.code);
  await page.getByRole("navigation").getByText("Rapport", { exact: true }).first().click();
  await goTo("Dato");
  await page.locator("input[type=file]").setInputFiles({
    name: "kopi.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(writeProject({ ...project.value, release: fork.value.book })),
  });
  await page.getByText("Kopiene har laget hver sine utgivelser.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const { origin } = new URL(inject("appUrl"));
  expect(app.requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(app.faults).toEqual([]);
}, 180_000);
