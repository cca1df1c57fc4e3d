import type { Plural } from '../plural';
import { n } from './number';

/** The table of events and countries. */
export const table = {
  allThemes: '所有主题',
  tableOf: '表格内容',
  countriesOn: (p: Plural, count: number, date: string) =>
    p(count, { other: `${date}的${n(count)}个国家` }),
  columns: {
    date: '日期',
    title: '事件',
    series: '类别',
    place: '地点',
    country: '国家',
    standing: '状态',
    themes: '主题',
    sources: '来源',
    status: '身份',
    since: '起始时间',
    hosted: '承办的部长级会议',
    named: '涉及该国的事件',
  },
  sortBy: '排序',
  direction: { ascending: '升序', descending: '降序' },
  sortedBy: (column: string, direction: string) => `按“${column}”${direction}排列`,
  rowsHelp: '上下方向键在各行间移动，按Enter打开。',
  noneOnTheme: '所示类别中没有属于该主题的事件。',
  noLaneShown: '未显示任何类别。',
  notApplicable: '–',
  noNumber: '无数值',
};
