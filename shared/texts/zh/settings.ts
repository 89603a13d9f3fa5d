import type { settings as english } from '../en/settings.ts';

export const settings = {
  'settings.title': '设置',
  'settings.find': '查找设置',
  'settings.nothing': '没有与“{text}”有关的设置。',
  'settings.system': '跟随系统',
  'settings.language.title': '语言',
  'settings.language.words': '菜单、按钮与消息所用的语言。档案自身的文字保持原样。',
  'settings.theme.title': '外观',
  'settings.theme.words': '浅色或深色。',
  'settings.light': '浅色',
  'settings.dark': '深色',
  'settings.reading.title': '事件正文',
  'settings.reading.words': '打开的事件其标题与正文如何排版。',
  'settings.hints.title': '提示',
  'settings.hints.words': '在档案底部向新读者显示一次的提示。',
  'settings.hints.again': '重新显示',
  'settings.hints.shown': '提示现已显示在档案底部。',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
