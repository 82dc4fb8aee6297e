const syllables = "ba ce di fo gu la me ni po ru sa te vi fi Ta ve wo xy ment ver qua lin dor kes".split(" ");

/** What a news article says, with a name, a word or a number in each gap: `N`, `W`, `#`. */
const frames = [
  "The N ministry approved #,000 new W permits on Monday, the first since 2019.",
  "N said the W would cost at least €# million, # percent more than last year.",
  "“We have no plan for the W, and nobody has asked us for one,” said N N, who leads the agency.",
  "It is not clear who will pay for the W once the grant of the N Fund ends.",
  "The plan could delay the N W by up to # months, officials warned.",
  "Under a law passed in 2016, every N must report its W within # days.",
  "About # of the # W stations in N have been closed since the spring.",
  "The N W Authority (NWA) declined to comment on the figures.",
  "If the W fails again, the port of N would have to turn ships away, which may raise prices across the W.",
  "N founded the W in 1998 and sold it to N N for $# million eight years later.",
  "However, two studies by the university of N found no link between the W and the W.",
  "According to the report, exports of W fell by # percent, from # to # thousand tonnes.",
  "Residents of N protested against the W, and # people signed a petition.",
  "The investigation into the N W is still under way; no result is expected before 2026.",
  "Members voted # to # for the W, with # abstentions.",
  "N has worked with N on the W for decades, and both depend on it.",
] as const;

/** Returns an article file of so many sentences, made up: the same seed gives the same, every seed another. */
export function makeUpArticle(seed: number, sentences: number): string {
  const below = numbersFrom(seed);
  const word = () => Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join("");
  const name = () => word().replace(/^./, (letter) => letter.toUpperCase());
  const sentence = () =>
    (frames[below(frames.length)] ?? "")
      .replaceAll(/\bN\b/g, name)
      .replaceAll(/\bW\b/g, word)
      .replaceAll("#", () => String(2 + below(900)));
  const paragraphs = Array.from({ length: Math.ceil(sentences / 3) }, () => [sentence(), sentence(), sentence()]);
  const day = String(1 + below(28)).padStart(2, "0");
  const head = `title: ${name()} ${word()} ${word()} delayed\npublisher: ${name()} Post\npublished: 2025-05-${day}\nurl: https://example.org/${seed}`;
  return `---\n${head}\n---\n\n${paragraphs.map((paragraph) => paragraph.join(" ")).join("\n\n")}\n`;
}

/** A linear congruential generator (Numerical Recipes, 7.1): enough for words, and the same everywhere. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
