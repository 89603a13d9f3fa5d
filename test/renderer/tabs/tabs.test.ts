import { describe, expect, it } from 'vitest';
import {
  activeTab,
  addressOf,
  closedTab,
  goneTo,
  named,
  opened,
  reopened,
  shown,
  shownAt,
  shownBeside,
  stepped,
  type Tabs,
  tabsOf,
} from '../../../renderer/tabs/tabs.ts';

const three = tabsOf(
  ['#/a', '#/b', '#/c'].map((address) => ({ address, title: address.slice(2) })),
  1,
  '#/library',
);
const addresses = ({ open }: Tabs): readonly string[] => open.map(addressOf);
const current = (tabs: Tabs): string => addressOf(activeTab(tabs));

describe('tabs', () => {
  it('are as they were remembered, or one where there were none', () => {
    expect(addresses(three)).toEqual(['#/a', '#/b', '#/c']);
    expect(current(three)).toBe('#/b');
    expect(addresses(tabsOf([], 3, '#/library'))).toEqual(['#/library']);
    expect(current(tabsOf([{ address: '#/a', title: '' }], 7, ''))).toBe('#/a');
  });

  it('have each a way back and forward of its own', () => {
    const gone = goneTo(goneTo(three, '#/b/1', 'push'), '#/b/2', 'push');
    expect(current(stepped(gone, -1))).toBe('#/b/1');
    expect(current(stepped(gone, -9))).toBe('#/b');
    expect(current(stepped(stepped(gone, -2), 1))).toBe('#/b/1');
    const other = goneTo(shown(gone, 0), '#/a/1', 'push');
    expect(current(stepped(other, -1))).toBe('#/a');
    expect(current(shown(stepped(other, -1), 1))).toBe('#/b/2');
    // What is gone to after going back takes the place of what was ahead.
    const anew = goneTo(stepped(gone, -1), '#/b/3', 'push');
    expect(current(stepped(anew, 1))).toBe('#/b/3');
    expect(current(stepped(anew, -1))).toBe('#/b/1');
    // A replaced place leaves what is ahead where it is.
    const replaced = goneTo(stepped(gone, -1), '#/b/4', 'replace');
    expect(current(stepped(replaced, 1))).toBe('#/b/2');
    expect(current(stepped(replaced, -1))).toBe('#/b');
  });

  it('are opened beside the one that is shown, and shown or left for later', () => {
    const later = opened(three, { address: '#/x', title: '' }, 'later');
    expect(addresses(later)).toEqual(['#/a', '#/b', '#/x', '#/c']);
    expect(current(later)).toBe('#/b');
    expect(current(opened(three, { address: '#/x', title: '' }, 'shown'))).toBe('#/x');
  });

  it('are closed, and the next one is shown; the only one stays', () => {
    expect(current(closedTab(three, 1))).toBe('#/c');
    expect(current(closedTab(shown(three, 2), 2))).toBe('#/b');
    expect(current(closedTab(three, 0))).toBe('#/b');
    const one = closedTab(closedTab(three, 0), 1);
    expect(closedTab(one, 2)).toBe(one);
  });

  it('are opened again where they were, the last one first, with their way back', () => {
    const gone = goneTo(three, '#/b/1', 'push');
    const closed = closedTab(closedTab(gone, 1), 0);
    const first = reopened(closed);
    expect(addresses(first)).toEqual(['#/a', '#/c']);
    const second = reopened(first);
    expect(addresses(second)).toEqual(['#/a', '#/b/1', '#/c']);
    expect(current(stepped(second, -1))).toBe('#/b');
    expect(reopened(three)).toBe(three);
  });

  it('are gone through in a ring', () => {
    expect(current(shownBeside(three, 1))).toBe('#/c');
    expect(current(shownBeside(shownBeside(three, 1), 1))).toBe('#/a');
    expect(current(shownBeside(shown(three, 0), -1))).toBe('#/c');
  });

  it('never have the same id, closed ones included', () => {
    const again = reopened(opened(closedTab(three, 2), { address: '#/x', title: '' }, 'shown'));
    expect(new Set(again.open.map(({ id }) => id)).size).toBe(again.open.length);
  });

  it('are shown by their place, the last one by 9', () => {
    expect(current(shownAt(three, 1))).toBe('#/a');
    expect(current(shownAt(three, 9))).toBe('#/c');
    expect(shownAt(three, 4)).toBe(three);
  });

  it('are named by what they show', () => {
    expect(activeTab(named(three, 'Lakes')).title).toBe('Lakes');
  });
});
