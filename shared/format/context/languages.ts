/**
 * The languages of an archive, most used first, by what its pages give away: fixed words, and languages in links. English
 * where nothing does.
 */
export function languagesOf(pages: readonly { readonly languages: ReadonlySet<string> }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { languages } of pages) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (counts.size === 0) return ['en'];
  return [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1)).map(([language]) => language);
}
