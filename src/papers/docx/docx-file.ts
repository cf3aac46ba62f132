import type { Paper } from "../model/paper.ts";
import type { PictureMaker } from "./write-docx.ts";

/** `writeDocx`, fetched when somebody asks for it: the library is bigger than the page that offers the button. */
export async function docxFile(paper: Paper, picture?: PictureMaker): Promise<Uint8Array> {
  const { writeDocx } = await import("./write-docx.ts");
  return writeDocx(paper, picture);
}
