import { didYouMean, rule } from "../rule.ts";

/** Problems of pictures: files that are not there, that cannot be printed, or that nobody could read aloud. */
export const pictureRules = {
  "picture-not-found": rule({
    severity: "error",
    message: ({ file }: { file: string; suggestion: string | undefined }) => `the project has no picture "${file}"`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? "pictures are named from the project's folder: images/chart.svg",
    explanation:
      "A brief, layout or theme names a picture that is not there. Pictures are files of the project, named from its folder (the one that holds `briefs`), with forward slashes.",
  }),
  "picture-outside": rule({
    severity: "error",
    message: ({ file }: { file: string }) =>
      file === "" ? "the picture has no file" : `"${file}" is not a file of the project`,
    hint: () => "copy the picture into the project, and name it from there: images/chart.svg",
    explanation:
      "A page holds only pictures that lie in the project's folder: nothing is fetched from the web, and no file outside is read, whether it is named by an absolute path, by `..` or through a symbolic link. So a brief shows the same picture on every machine, and none that its author did not put there.",
  }),
  "picture-unusable": rule({
    severity: "error",
    message: ({ file, problem }: { file: string; problem: string; hint: string }) =>
      `the picture "${file}" cannot be printed: ${problem}`,
    hint: ({ hint }) => hint,
    explanation:
      "Pictures are SVG, PNG or JPEG, known by their content. A file that is damaged, cut short, too large or of a kind that not every reader can show is refused, so that it is not missing in print.",
  }),
  "svg-refused": rule({
    severity: "error",
    message: ({ problem }: { problem: string; hint: string }) => problem,
    hint: ({ hint }) => hint,
    explanation:
      "An SVG is drawn from shapes, text, gradients and clips. Whatever runs, moves, fetches something or refers to another file is refused, and so is what cannot be printed and would be missing. Text is set in the theme's fonts: in the one it names, where the theme has it, else in that of captions.",
  }),
  "missing-alternative": rule({
    severity: "error",
    message: ({ alternative }: { alternative: string | undefined }) =>
      alternative === undefined
        ? "the picture has no alternative text"
        : `the alternative text "${alternative}" does not say what the picture shows`,
    hint: ({ alternative }) =>
      alternative === undefined
        ? 'write alt="what the picture shows, for those who do not see it"; alt="" where it only decorates'
        : "say what the picture shows and what follows from it, for those who do not see it",
    explanation:
      'Readers who do not see a picture are read its alternative text (WCAG 2.2, 1.1.1; PDF/UA-1 7.3): what the picture shows and what follows from it, not the name of its file. A picture that says nothing has `alt=""`, and is passed over.',
  }),
};
