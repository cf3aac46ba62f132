/** What a drawn element looks like by its style sheet: a picture on its own has none. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

const SVG = "http://www.w3.org/2000/svg";
/** A slide shows a chart about this many times the size it has in a panel. */
const PNG_SCALE = 4;

/** Pixels of the sheet: the lines of the title above the chart with the room under them, and each line of the key below it. */
const TITLE_LINE = 16;
const TITLE_GAP = 10;
const KEY_LINE = 18;
const EDGE = 16;

/** What the key under a chart says: each sample as it is drawn, and its word. */
interface KeyEntry {
  readonly sample: SVGSVGElement | null;
  readonly text: string;
}

/** The chart as a file of its own: looks written into it, title and key with it, paper under it. */
export function svgPicture(
  drawn: SVGSVGElement,
  title: string,
  description: string,
  key: readonly KeyEntry[],
): string {
  const { width, height } = drawn.viewBox.baseVal;
  const lines = titleLines(title, width);
  const above = lines.length * TITLE_LINE + TITLE_GAP;
  const whole = { width: width + 2 * EDGE, height: above + height + key.length * KEY_LINE + 2 * EDGE };
  const picture = made("svg", { width: whole.width, height: whole.height, role: "img" });
  picture.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`);
  const look = getComputedStyle(drawn);
  const colour = (name: string, otherwise: string) => look.getPropertyValue(name).trim() || otherwise;
  const words = {
    fill: colour("--sp-ink", "#000"),
    "font-family": look.getPropertyValue("font-family"),
  };
  const paper = made("rect", { width: "100%", height: "100%", fill: colour("--sp-surface", "#fff") });
  const chart = withLooks(drawn);
  for (const pointing of chart.querySelectorAll("[data-pointing]")) pointing.remove();
  const moved = made("g", { transform: `translate(${EDGE} ${above + EDGE})` });
  moved.append(...chart.childNodes);
  picture.append(
    said("title", title),
    said("desc", description),
    paper,
    ...lines.map((line, at) =>
      said("text", line, {
        x: EDGE,
        y: EDGE + 13 + at * TITLE_LINE,
        "font-size": 12,
        "font-weight": 650,
        ...words,
      }),
    ),
    moved,
  );
  key.forEach(({ sample, text }, i) => {
    const y = EDGE + above + height + i * KEY_LINE + 10;
    const line = made("g", { transform: `translate(${EDGE} ${y})` });
    if (sample) line.append(...withLooks(sample).childNodes);
    picture.append(line, said("text", text, { x: EDGE + 26, y: y + 9, "font-size": 11, ...words }));
  });
  return new XMLSerializer().serializeToString(picture);
}

/** Pixels of a letter of the title on average, a little on the safe side: a sheet on its own cannot be measured. */
const LETTER = 7;

/** The title in lines that the sheet has room for, broken between words. */
export function titleLines(title: string, width: number): readonly string[] {
  const most = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function withLooks(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const look = getComputedStyle(originals[i] as Element);
    element.removeAttribute("class");
    for (const name of LOOKS) element.setAttribute(name, look.getPropertyValue(name));
  });
  return copy;
}

type Attributes = Readonly<Record<string, string | number>>;

function made(tag: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function said(tag: "title" | "desc" | "text", text: string, attributes: Attributes = {}): SVGElement {
  const element = made(tag, attributes);
  element.textContent = text;
  return element;
}

/** The same picture in pixels. Rejects where the browser cannot draw it. */
export async function pngPicture(svg: string): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * PNG_SCALE;
    canvas.height = image.height * PNG_SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("the browser made no picture");
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
