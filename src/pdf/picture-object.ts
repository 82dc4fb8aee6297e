import type { JpegPicture, PixelPicture, Pixels } from "../picture/picture.ts";
import type { PdfReference } from "./structure-element.ts";

/** A picture as pdfkit draws it; size in pixels as the file stores it. */
export interface PictureObject {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly obj: PdfReference;
}

/** What making objects needs of a document. */
interface ObjectWriter {
  ref(data: Record<string, unknown>): PdfReference;
}

/** Returns a picture as an image of a PDF (PDF 1.7, 8.9.5), under a name of the page's resources. */
export function pictureObject(picture: PixelPicture | JpegPicture, label: string, writer: ObjectWriter): PictureObject {
  switch (picture.kind) {
    case "png": {
      const { width, height, pixels } = picture;
      return { label, width, height, orientation: 1, obj: pixelObject(pixels, width, height, writer) };
    }
    case "jpeg": {
      const { stored, orientation, grey, bytes } = picture;
      const space = grey ? "DeviceGray" : "DeviceRGB";
      const entries = { BitsPerComponent: 8, ColorSpace: space, Filter: "DCTDecode" };
      return { label, ...stored, orientation, obj: imageObject(entries, stored.width, stored.height, bytes, writer) };
    }
  }
}

function pixelObject(pixels: Pixels, width: number, height: number, writer: ObjectWriter): PdfReference {
  const { bits, data, filtered, clearColour, alpha } = pixels;
  const rows = { Predictor: 15, Colors: pixels.colours === "rgb" ? 3 : 1, BitsPerComponent: bits, Columns: width };
  const entries = {
    BitsPerComponent: bits,
    ColorSpace: colourSpace(pixels, writer),
    Filter: "FlateDecode",
    ...(filtered ? { DecodeParms: rows } : {}),
    ...(clearColour === undefined ? {} : { Mask: clearColour.flatMap((sample) => [sample, sample]) }),
    ...(alpha === undefined ? {} : { SMask: alphaObject(alpha, width, height, writer) }),
  };
  return imageObject(entries, width, height, data, writer);
}

function colourSpace({ colours, palette }: Pixels, writer: ObjectWriter): unknown {
  if (colours === "grey") return "DeviceGray";
  if (colours === "rgb" || palette === undefined) return "DeviceRGB";
  const table = writer.ref({});
  table.end(palette);
  return ["Indexed", "DeviceRGB", palette.length / 3 - 1, table];
}

function alphaObject(alpha: Uint8Array, width: number, height: number, writer: ObjectWriter): PdfReference {
  const entries = { BitsPerComponent: 8, ColorSpace: "DeviceGray", Filter: "FlateDecode" };
  return imageObject(entries, width, height, alpha, writer);
}

function imageObject(
  entries: Record<string, unknown>,
  width: number,
  height: number,
  data: Uint8Array,
  writer: ObjectWriter,
): PdfReference {
  const object = writer.ref({ Type: "XObject", Subtype: "Image", Width: width, Height: height, ...entries });
  object.end(data);
  return object;
}
