import type { Plural } from '../plural';
import { n } from './number';

/** Taking along: link, files, citation. */
export const takeAlong = {
  linkToView: '此视图的链接',
  linkToViewText: '打开链接的人将以此语言看到您现在所见的内容。',
  copyThisLink: '复制链接',
  share: '分享',
  facts: '数据文件',
  whichFacts: '哪些数据',
  factsShown: '当前显示的',
  factsAll: '全部',
  eventCount: (p: Plural, count: number) => p(count, { other: `${n(count)} 个事件` }),
  copied: '已复制。',
  copyByHand: '浏览器不允许页面复制。请手动复制以下文字：',
  saved: (file: string) => `已保存：${file}`,
  withoutDay: (events: string) => `未收入没有来源给出日期的：${events}`,
  eventsAsCsv: '事件（CSV）',
  countriesAsCsv: '国家（CSV）',
  factsAsJson: '数据（JSON）',
  meetingsAsCalendar: '会议日历',
  citation: '引用此事件',
  copyCitation: '复制引文',
  copyBibtex: '复制为 BibTeX',
};
