/** A family for what the fonts of themes lack, from an npm package that a project may install or leave out. */
export interface FallbackFont {
  readonly package: string;
  readonly regular: string;
  readonly bold: string;
  /** The characters for which the family is asked. */
  readonly writes: RegExp;
}

/**
 * The families that fill in, in the order in which they are asked. They are no dependencies: one of Chinese alone is 90
 * megabytes, and most briefs need none. Scripts whose letters join or stack are not among them: their lines have not
 * been read by those who can.
 */
export const fallbackFonts: readonly FallbackFont[] = [
  {
    package: "@expo-google-fonts/noto-sans-sc",
    regular: "400Regular/NotoSansSC_400Regular.ttf",
    bold: "700Bold/NotoSansSC_700Bold.ttf",
    writes: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u,
  },
  {
    package: "@expo-google-fonts/noto-sans-kr",
    regular: "400Regular/NotoSansKR_400Regular.ttf",
    bold: "700Bold/NotoSansKR_700Bold.ttf",
    writes: /\p{Script=Hangul}/u,
  },
  {
    package: "@expo-google-fonts/noto-sans-symbols-2",
    regular: "400Regular/NotoSansSymbols2_400Regular.ttf",
    bold: "400Regular/NotoSansSymbols2_400Regular.ttf",
    writes: /[\p{S}\p{No}\p{Extended_Pictographic}]/u,
  },
  {
    package: "@expo-google-fonts/noto-sans-math",
    regular: "400Regular/NotoSansMath_400Regular.ttf",
    bold: "400Regular/NotoSansMath_400Regular.ttf",
    writes: /[\p{Sm}\p{So}\u{1D400}-\u{1D7FF}]/u,
  },
];

/** Returns the families that write any of the characters. */
export function fallbacksFor(characters: readonly string[]): readonly FallbackFont[] {
  return fallbackFonts.filter(({ writes }) => characters.some((character) => writes.test(character)));
}
