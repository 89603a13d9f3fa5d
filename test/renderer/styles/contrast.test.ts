import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Colours = ReadonlyMap<string, string>;

const renderer = path.resolve(import.meta.dirname, '../../../renderer');
const file = path.join(renderer, 'styles/tokens.css');

/** The colours of each theme, in the order in which the style sheet overrides them. */
const themes = themesOf(readFileSync(file, 'utf8'));

const grounds = ['paper', 'surface', 'raised', 'accent-soft'];
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'danger'];
const leastOfText = 4.5;
/** Of the borders by which a control is seen, and of the bars of a chart: WCAG 2.2, 1.4.11. */
const leastOfGraphics = 3;

describe.each([...themes])('in the theme %s', (_name, colours) => {
  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s is read on %s',
    (text, ground) => {
      expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(leastOfText);
    },
  );

  test('words are read on a mark, and on a strong button', () => {
    expect(contrast(colours, 'ink', 'mark')).toBeGreaterThanOrEqual(leastOfText);
    expect(contrast(colours, 'accent-ink', 'accent')).toBeGreaterThanOrEqual(leastOfText);
  });

  test.each([0, 1, 2, 3, 4])('the title is read on the cloth %i of a book', (cloth) => {
    expect(contrast(colours, 'cloth-ink', `cloth-${cloth}`)).toBeGreaterThanOrEqual(leastOfText);
  });

  test.each(Array.from({ length: 8 }, (_, place) => `series-${place}`))('the division %s of a bar is seen', (name) => {
    expect(contrast(colours, name, 'paper')).toBeGreaterThanOrEqual(leastOfGraphics);
  });

  test.each(['paper', 'surface', 'raised'])('the border of a control is seen on %s', (ground) => {
    expect(contrast(colours, 'line-strong', ground)).toBeGreaterThanOrEqual(leastOfGraphics);
  });
});

test('there are four themes', () => {
  expect([...themes.keys()]).toEqual(['light', 'dark', 'light, more contrast', 'dark, more contrast']);
});

function themesOf(css: string): ReadonlyMap<string, Colours> {
  const [light, dark, more, moreDark] = [
    /^:root \{([^}]*)\}/m,
    /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/,
    /@media \(prefers-contrast: more\) \{\s*:root \{([^}]*)\}/,
    /@media \(prefers-contrast: more\) and \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/,
  ].map((block) => coloursIn(block.exec(css)?.[1] ?? '')) as [Colours, Colours, Colours, Colours];
  return new Map([
    ['light', light],
    ['dark', new Map([...light, ...dark])],
    ['light, more contrast', new Map([...light, ...more])],
    ['dark, more contrast', new Map([...light, ...dark, ...more, ...moreDark])],
  ]);
}

function coloursIn(block: string): Colours {
  return new Map(
    [...block.matchAll(/--(?:color-)?([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name ?? '', hex ?? '']),
  );
}

/** WCAG 2.2's contrast ratio of two colours, 1 to 21. */
function contrast(colours: Colours, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((name) => luminance(colours.get(name) ?? ''))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('no style sheet has a colour of its own', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const others = sheets.filter((name) => path.basename(name) !== 'tokens.css');
  expect(others.length).toBeGreaterThan(20);
  expect(
    others.filter((name) => /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i.test(readFileSync(path.join(renderer, name), 'utf8'))),
  ).toEqual([]);
});
