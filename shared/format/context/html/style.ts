/** The style sheet of the site: one measure, one accent, light and dark by what the reader prefers. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --ink: #1d1b19;
  --quiet: #5f5a53;
  --line: #ddd8ce;
  --accent: #8a2f1d;
  --wash: #f1ede4;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "Songti SC", "Noto Serif CJK SC", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Noto Sans CJK SC", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --ink: #ece7df;
    --quiet: #aaa297;
    --line: #38352f;
    --accent: #e99a80;
    --wash: #22201d;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 42rem;
  padding: 1.5rem 1.25rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word;
}
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
header.site, footer.site, .date, .headings, .category, .note, .facts, .neighbours, .years, .count, .days, dt, time, .time, .role, .names, .topics ul, .sources, .original summary, section h2, section h3 {
  font-family: var(--sans);
}
header.site { margin-bottom: 3rem; font-size: 0.9rem; font-weight: 600; }
header.site a { text-decoration: none; }
footer.site { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.8rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1.25rem; font-size: clamp(1.4rem, 1.15rem + 1vw, 1.7rem); font-weight: 600; text-wrap: pretty; }
h1.day { font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.5rem); }
h1 time { font-family: inherit; }
.date { margin: 0 0 0.75rem; color: var(--quiet); font-size: 0.9rem; }
.headings { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0 0 0.5rem; padding: 0; list-style: none; color: var(--accent); font-size: 0.85rem; font-weight: 600; }
.heading + .heading::before { content: "›"; margin-inline-end: 0.5rem; color: var(--quiet); }
.headings.same { display: none; }
.category, .note { margin: 0 0 1rem; color: var(--quiet); font-size: 0.85rem; }
.text p, .original p { margin: 0 0 1rem; }
section { margin-top: 2.25rem; }
section h2, section h3 { margin: 0 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--line); color: var(--quiet); font-size: 0.85rem; font-weight: 600; }
section ul { margin: 0; padding: 0; list-style: none; }
.sources ul, .pictures ul, .topics ul, .names { display: flex; flex-wrap: wrap; gap: 0.35rem 1rem; font-size: 0.9rem; }
.topic, .shared-topic { padding: 0.1rem 0.6rem; border-radius: 1rem; background: var(--wash); color: var(--quiet); font-size: 0.8rem; }
.topics ul, .names { gap: 0.4rem; }
.related-event, .wording { margin: 0 0 1.1rem; }
.related-event p, .wording p { margin: 0.1rem 0 0.35rem; line-height: 1.45; font-size: 1rem; }
.related-event time, .time, .role { color: var(--quiet); font-size: 0.8rem; }
.role { color: var(--accent); }
.time + .role { margin-inline-start: 0.5rem; }
figure { margin: 0 0 1rem; }
img { display: block; max-width: 100%; height: auto; border-radius: 4px; }
figcaption { margin-top: 0.35rem; color: var(--quiet); font-size: 0.85rem; }
.original { margin-top: 2.25rem; padding: 0.75rem 1rem; border-radius: 6px; background: var(--wash); font-size: 0.9rem; }
.original summary { cursor: pointer; color: var(--quiet); font-size: 0.85rem; }
.original[open] summary { margin-bottom: 0.75rem; }
h1.day ~ article { padding: 1.5rem 0; border-top: 1px solid var(--line); }
h1.day ~ article h2.headline { margin: 0 0 0.5rem; font-size: 1.2rem; font-weight: 600; text-wrap: pretty; }
h1.day ~ article h2.headline a { text-decoration: none; }
h1.day ~ article h2.headline a:hover { text-decoration: underline; }
h1.day ~ article section { margin-top: 1rem; }
h1.day ~ article .topics h3 { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
h1.day ~ article .note { margin: 0 0 0.5rem; }
h1.day ~ article .text { color: var(--quiet); font-size: 1rem; }
h1.day ~ article .text p:last-child { margin-bottom: 0; }
.neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
.neighbours a { text-decoration: none; }
.neighbours a[rel="next"] { margin-inline-start: auto; text-align: end; }
.neighbours span { display: block; color: var(--quiet); font-size: 0.8rem; }
.front { margin: 2rem 0 2.5rem; }
.front h1 { margin-bottom: 0.75rem; font-size: clamp(2rem, 1.4rem + 3vw, 3rem); }
.facts { color: var(--quiet); font-size: 0.9rem; }
.years { display: flex; flex-wrap: wrap; gap: 0.35rem 0.9rem; margin-bottom: 2rem; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.year { border-top: 1px solid var(--line); }
.year summary { display: flex; align-items: baseline; gap: 0.75rem; padding: 0.75rem 0; cursor: pointer; }
.year summary::before { content: "▸"; width: 0.9rem; color: var(--accent); font-family: var(--sans); font-size: 0.8rem; }
.year[open] summary::before { content: "▾"; }
.year summary h2 { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.count { color: var(--quiet); font-size: 0.85rem; }
.year dl { scroll-margin-top: 4rem; display: grid; grid-template-columns: 7rem 1fr; gap: 0.75rem 1rem; margin: 0 0 1.5rem; }
.year dt { padding-top: 0.3rem; color: var(--quiet); font-size: 0.85rem; }
.year dd { margin: 0; }
.days { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; font-size: 0.85rem; font-variant-numeric: tabular-nums; }
.days a { display: block; min-width: 2rem; padding: 0.25rem 0.4rem; border-radius: 4px; background: var(--wash); text-align: center; text-decoration: none; }
.days a:hover { background: var(--accent); color: var(--paper); }
@media (max-width: 30rem) {
  .year dl { grid-template-columns: 1fr; gap: 0.25rem; }
  .year dd { margin-bottom: 0.75rem; }
}
@media print {
  .skip, .neighbours, .years { display: none; }
  body { max-width: none; font-size: 11pt; }
}
`;
