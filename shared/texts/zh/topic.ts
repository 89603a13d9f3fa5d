import type { topic as english } from '../en/topic.ts';

export const topic = {
  'topic.label': '名称页面',
  'topic.about': '关于{name}',
  'topic.close': '关闭此页',
  'topic.no-events': '此档案中没有事件带有此名称。',
  'topic.spellings': '又写作：',
  'topic.show-in-list': '在列表中显示其事件',
  'topic.first': '最早事件',
  'topic.last': '最近事件',
  'topic.timeline': '{name}的时间轴',
  'topic.beside': '与其相伴',
  'topic.alone': '没有其他名称与其一同出现。',
  'topic.graph': '这些名称中哪些共有事件，以图表示；下方列表给出各自的事件数。',
  'topic.story': '来龙去脉，从头说起',
  'topic.new-names': '新出现：',
  'topic.later': '{time}后',
  'topic.tell-more': '继续（还有 {left, number} 个事件）',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
