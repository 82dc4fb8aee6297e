/** Returns the page docs/benchmarks.md: how it was measured, then the tables. */
export function writeReport(rounds: number, tables: readonly string[]): string {
  return `${introduction(rounds)}\n${tables.join("\n")}`;
}

function introduction(rounds: number): string {
  return `# Benchmarks

Written by \`npm run bench\`, which installs the engines it compares with in \`bench/\`, apart from the package.

Every engine sets the same made-up brief in the same fonts: a title and, for each page, four sections with
fourteen bullets, a table and a link. That is about four fifths of a page: ten pages of it come to eight with every
engine. All words differ from document to document. Each measurement is a
process of its own, the engines take turns, and the figures are medians of ${rounds} round${rounds === 1 ? "" : "s"}. CPU time counts helper
threads too; "warm" is the mean over the second half of a process's documents. Times depend on the machine: compare
the ratios. A ratio below 1 is less CPU time than the other engine takes.

- pdfmake is given the definition that Briefwright makes, and making it is counted for both; layout and drawing differ.
- Briefwright is measured from its document to a file of PDF/UA-1 and PDF/A-2a; reading and checking a brief are not in it.
- Typst writes tagged PDF of no archival profile, and forgets documents as its makers advise.
- The last table follows time over pages and memory over documents: both should stay level.
- react-pdf is left out of long documents: its time grows with the square of their pages.
`;
}
