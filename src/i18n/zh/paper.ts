import { n } from './number';

/** Printing a hand-out. */
export const paper = {
  handOut: '讲义',
  handOutText: '封面，导览的每一步各占一页，附地图、时间轴、说明和来源，随后是国家表和事件表。',
  handOutTour: '导览',
  handOutPaper: '纸张',
  handOutPapers: { A4: 'A4', letter: 'Letter（美国信纸）' },
  handOutNotes: '附演讲者备注',
  handOutPrint: '打印…',
  handOutCancel: '取消',
  handOutMaking: (step: number, count: number) => `正在绘制第${n(step)}步，共${n(count)}步。`,
  handOutFailed: '无法绘制讲义。请重试。',
  handOutAsOf: '资料状态',
  handOutAddress: '地图集网址',
  handOutCountries: '国家',
  handOutEvents: '事件',
};
