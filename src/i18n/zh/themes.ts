import type { Plural } from '../plural';
import { n } from './number';

/** The matrix of themes. */
export const themes = {
  matrixCaption: (p: Plural, fields: number, events: number, all: number) =>
    p(events, {
      other: `行动计划的${n(fields)}个领域，以及${n(all)}个事件中提及这些领域的${n(events)}个`,
    }),
  planField: '计划领域',
  fieldsNamed: '提及领域数',
  naming: {
    words: '成果文字中明确提及',
    whole: '由事件的来源整体提及',
  },
  rowOrder: '行的顺序',
  orderName: { plan: '按计划顺序', count: '提及最多在前' },
  matrixHelp: '方向键在单元格间移动，按Enter打开。',
  wordsBehind: '主题的文字依据',
  noOwnWords: '没有哪一项成果单独提及该领域；提及它的是该事件的来源整体：',
  noThemeNamed: '所示类别中没有事件提及任何主题。',
};
