/** The tabs of a window. */
export const tabs = {
  'tabs.label': 'Tabs',
  'tabs.untitled': 'New tab',
  'tabs.search': '“{text}” – {archives}',
  'tabs.close': 'Close {title}',
} as const;
