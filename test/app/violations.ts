import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What axe finds serious on a page, or in a part of it, each with the beginning of its element. */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  // Behind an open dialog everything is hidden from assistive technology, as it should be.
  const { violations: found } = await (within === undefined ? builder : builder.include(within)).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
