import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** A name as it is drawn: a label with its middle. All in pixels. */
export interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** False where there is no room for it beside those that come before it. */
  readonly isDrawn: boolean;
}

interface Tie {
  readonly one: number;
  readonly other: number;
  readonly count: number;
}

interface Node extends SimulationNodeDatum {
  readonly width: number;
  x: number;
  y: number;
}

const labelHeight = 26;
const gap = 6;
const longestText = 22;
const rounds = 240;

/**
 * Places names so that those that are tied lie near each other and no label covers another or leaves the frame.
 * The same names give the same picture.
 */
export function layOutNames(
  texts: readonly string[],
  ties: readonly Tie[],
  { width, height, em }: { readonly width: number; readonly height: number; readonly em: number },
): readonly PlacedName[] {
  const labels = texts.map(shortened);
  const nodes = labels.map((text, index): Node => {
    // From a ring on, for names that begin at one point have nowhere to go.
    const angle = (index / labels.length) * 2 * Math.PI;
    return {
      width: widthOf(text, em),
      x: width / 2 + Math.cos(angle) * width * 0.3,
      y: height / 2 + Math.sin(angle) * height * 0.3,
    };
  });
  const most = Math.max(1, ...ties.map(({ count }) => count));
  const links = ties.map(({ one, other, count }) => ({ source: one, target: other, strength: count / most }));
  forceSimulation(nodes)
    .force('apart', forceManyBody<Node>().strength(-160))
    .force(
      'tied',
      forceLink<Node, (typeof links)[number]>(links)
        .distance(90)
        .strength(({ strength }) => 0.05 + strength * 0.4),
    )
    .force('middle', forceCenter(width / 2, height / 2))
    .force('across', forceX<Node>(width / 2).strength(0.04))
    // A frame is wider than it is high, and so are labels.
    .force('down', forceY<Node>(height / 2).strength(0.12))
    .stop()
    .tick(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const didMove = partLabels(nodes);
    for (const node of nodes) keepInside(node, width, height);
    if (!didMove) break;
  }
  const free = nodes.filter((node, index) => nodes.slice(0, index).every((other) => !doCover(node, other)));
  return nodes.map((node, index) => ({
    text: labels[index] ?? '',
    x: node.x,
    y: node.y,
    width: node.width,
    isDrawn: free.includes(node),
  }));
}

/** Moves labels that lie over each other apart, each by half of what is needed; answers whether any did. */
function partLabels(nodes: readonly Node[]): boolean {
  let didMove = false;
  for (const [index, one] of nodes.entries()) {
    for (const other of nodes.slice(index + 1)) {
      const across = (one.width + other.width) / 2 + gap - Math.abs(one.x - other.x);
      const down = labelHeight + gap - Math.abs(one.y - other.y);
      if (across <= 0 || down <= 0) continue;
      didMove = true;
      if (down <= across) moveApart(one, other, 'y', down);
      else moveApart(one, other, 'x', across);
    }
  }
  return didMove;
}

function doCover(one: Node, other: Node): boolean {
  return Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < labelHeight;
}

function moveApart(one: Node, other: Node, axis: 'x' | 'y', by: number): void {
  const sign = one[axis] <= other[axis] ? -1 : 1;
  one[axis] += (sign * by) / 2;
  other[axis] -= (sign * by) / 2;
}

function keepInside(node: Node, width: number, height: number): void {
  const [halfWidth, halfHeight] = [node.width / 2, labelHeight / 2];
  node.x = Math.min(Math.max(node.x, halfWidth), Math.max(halfWidth, width - halfWidth));
  node.y = Math.min(Math.max(node.y, halfHeight), Math.max(halfHeight, height - halfHeight));
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > longestText
    ? `${signs
        .slice(0, longestText - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

// Wider than any usual face draws it, so that no text has to be measured on the screen.
function widthOf(text: string, em: number): number {
  const square = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.length - square) * em * 0.58 + square * em + 18;
}
