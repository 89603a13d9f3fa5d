/** The fixed words of the site, and how it writes dates. */
export interface SiteWords {
  readonly skip: string;
  readonly allDates: string;
  readonly previous: string;
  readonly next: string;
  readonly sources: string;
  readonly pictures: string;
  readonly wordings: string;
  readonly first: string;
  readonly current: string;
  readonly related: string;
  readonly topics: string;
  readonly original: string;
  readonly listed: string;
  readonly dayUnknown: string;
  readonly undated: string;
  readonly licence: string;
  readonly years: string;
  events(count: number): string;
  month(month: number): string;
  date(year: number, month: number | undefined, day: number | undefined): string;
}

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

const english: SiteWords = {
  skip: 'Skip to the text',
  allDates: 'All dates',
  previous: 'Earlier',
  next: 'Later',
  sources: 'Sources',
  pictures: 'Pictures',
  wordings: 'How the wording changed',
  first: 'first',
  current: 'current',
  related: 'Related events',
  topics: 'Topics',
  original: 'As the archive’s own file has it',
  listed: 'The archive only names this event.',
  dayUnknown: 'day not known',
  undated: 'Date not known',
  licence: 'Licence',
  years: 'Years',
  events: (count) => (count === 1 ? '1 event' : `${count} events`),
  month: (month) => englishMonths[month - 1] ?? '',
  date: (year, month, day) =>
    [day, month === undefined ? undefined : englishMonths[month - 1], year]
      .filter((part) => part !== undefined)
      .join(' '),
};

const chinese: SiteWords = {
  skip: '跳到正文',
  allDates: '所有日期',
  previous: '较早',
  next: '较晚',
  sources: '信息来源',
  pictures: '图片',
  wordings: '措辞的变化',
  first: '最初版本',
  current: '当前版本',
  related: '有关事件',
  topics: '主题',
  original: '档案文件中的原文',
  listed: '档案只列出此事件的标题。',
  dayUnknown: '日期不详',
  undated: '无日期',
  licence: '许可',
  years: '年份',
  events: (count) => `${count}条`,
  month: (month) => `${month}月`,
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
};

/** The words for an archive of a language (BCP 47): Chinese or, for all others, English. */
export function siteWordsOf(language: string | undefined): SiteWords {
  return /^zh\b/i.test(language ?? '') ? chinese : english;
}
