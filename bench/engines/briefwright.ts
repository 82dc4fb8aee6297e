import { defineDocument } from "../../dist/pdf/define-document.js";
import { draw, layOut } from "../../dist/pdf/lay-out.js";
import type { Engine } from "../engine.ts";
import { defaultSetting } from "./default-setting.ts";
import { documentOf } from "./document-of.ts";

/** Returns our own way from a document to its file: PDF/UA-1 and PDF/A-2a. */
export function briefwright(): Engine {
  const setting = defaultSetting();
  return { set: (brief) => draw(layOut(defineDocument(documentOf(brief), setting), setting.fonts)).bytes };
}
