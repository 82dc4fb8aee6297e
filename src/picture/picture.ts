/** A picture that was checked and can be drawn. Its size is the natural one, in CSS pixels (96 to the inch). */
export type Picture = PixelPicture | JpegPicture | SvgPicture;

interface PictureBase {
  /** The file, as the brief or the template names it: from the project's folder, with forward slashes. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The file without anything that is not drawn, such as the place where a photograph was taken. */
  readonly bytes: Uint8Array;
}

/** A picture of pixels that are stored without loss. */
export interface PixelPicture extends PictureBase {
  readonly kind: "png";
  readonly pixels: Pixels;
}

/** Pixels as PDF stores them (PDF 1.7, 8.9.5), each plane packed by zlib. */
export interface Pixels {
  readonly colours: "grey" | "rgb" | "indexed";
  readonly bits: number;
  readonly data: Uint8Array;
  /** Whether the rows of `data` are filtered as in PNG. */
  readonly filtered: boolean;
  /** Red, green and blue of each entry, where colours are indexed. */
  readonly palette: Uint8Array | undefined;
  /** The sample of each channel that stands for “nothing here”. */
  readonly clearColour: readonly number[] | undefined;
  /** How opaque each pixel is, in eight bits. */
  readonly alpha: Uint8Array | undefined;
}

/** A photograph. */
export interface JpegPicture extends PictureBase {
  readonly kind: "jpeg";
  readonly grey: boolean;
  /** Size as the file stores it, in pixels, before it is turned upright. */
  readonly stored: { readonly width: number; readonly height: number };
  /** How it is turned upright, from 1 to 8, as EXIF counts (CIPA DC-008, 4.6.4). */
  readonly orientation: number;
}

/** A drawing, made anew of the parts that can be printed. */
export interface SvgPicture extends PictureBase {
  readonly kind: "svg";
  readonly markup: string;
  /** Its texts, for the fonts that must print them. */
  readonly texts: readonly string[];
}
