import type { Picture } from "../picture/picture.ts";

const mediaTypes = { png: "image/png", jpeg: "image/jpeg", svg: "image/svg+xml" } as const;

/** Returns the attributes of an image that holds its picture itself, in its natural size. An `alt` may be empty. */
export function imageAttributes(picture: Picture, alternative: string): Readonly<Record<string, string>> {
  const data = Buffer.from(picture.bytes).toString("base64");
  return {
    src: `data:${mediaTypes[picture.kind]};base64,${data}`,
    alt: alternative,
    width: String(Math.round(picture.width)),
    height: String(Math.round(picture.height)),
  };
}
