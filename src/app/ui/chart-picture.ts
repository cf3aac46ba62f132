/** What a drawn element looks like by its style sheet: a picture on its own has none. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
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

/** The chart as a file of its own: looks written into it, paper under it, named and described for a reader of the screen. */
export function svgPicture(drawn: SVGSVGElement, title: string, description: string): string {
  const picture = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll("*")];
  [picture, ...picture.querySelectorAll("*")].forEach((element, i) => {
    const look = getComputedStyle(originals[i] as Element);
    element.removeAttribute("class");
    for (const name of LOOKS) element.setAttribute(name, look.getPropertyValue(name));
  });
  for (const pointing of picture.querySelectorAll("[data-pointing]")) pointing.remove();
  const { width, height } = drawn.viewBox.baseVal;
  picture.setAttribute("xmlns", SVG);
  picture.setAttribute("width", String(width));
  picture.setAttribute("height", String(height));
  picture.setAttribute("role", "img");
  picture.removeAttribute("aria-hidden");
  const paper = document.createElementNS(SVG, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(drawn).getPropertyValue("--sp-surface").trim() || "#fff");
  picture.prepend(named("title", title), named("desc", description), paper);
  return new XMLSerializer().serializeToString(picture);
}

function named(tag: "title" | "desc", text: string): SVGElement {
  const element = document.createElementNS(SVG, tag);
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
