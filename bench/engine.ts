import type { MadeUpBrief } from "./made-up-brief.ts";

/** An engine under measurement. */
export interface Engine {
  /** Returns a brief as a PDF. */
  readonly set: (brief: MadeUpBrief) => Uint8Array | Promise<Uint8Array>;
}

/** The engines, and what is worth knowing beside their figures. The first is what the others are compared with. */
export const engines = {
  "stock-pdfmake": { label: "pdfmake, as it comes", tagged: false, mostPages: 100 },
  // Its time grows with the square of the pages.
  "react-pdf": { label: "react-pdf", tagged: false, mostPages: 10 },
  typst: { label: "Typst in process", tagged: true, mostPages: 100 },
  briefwright: { label: "Briefwright", tagged: true, mostPages: 100 },
} as const;

export type EngineName = keyof typeof engines;

export const engineNames: readonly EngineName[] = ["stock-pdfmake", "react-pdf", "typst", "briefwright"];

/** Returns an engine, loaded: a process loads only the one it measures. */
export async function loadEngine(name: EngineName): Promise<Engine> {
  switch (name) {
    case "stock-pdfmake":
      return (await import("./engines/stock-pdfmake.ts")).stockPdfmake();
    case "react-pdf":
      return (await import("./engines/react-pdf.ts")).reactPdf();
    case "typst":
      return (await import("./engines/typst.ts")).typst();
    case "briefwright":
      return (await import("./engines/briefwright.ts")).briefwright();
  }
}
