import type { tabs as english } from '../en/tabs.ts';

export const tabs = {
  'tabs.label': '标签页',
  'tabs.untitled': '新标签页',
  'tabs.search': '“{text}” – {archives}',
  'tabs.close': '关闭 {title}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
