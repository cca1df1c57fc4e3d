import type { Plural } from '../plural';
import { n } from './number';

/** Presenting a tour: caption, steps, what is spoken. */
export const present = {
  presentation: '演示',
  stepOf: (position: number, count: number) => `${n(position)} / ${n(count)}`,
  captionSources: '来源',
  ownWords: '演示者自己的话',
  previousStep: '上一步',
  nextStep: '下一步',
  backToStep: (position: number) => `返回第${n(position)}步`,
  leavePresentation: '退出演示',
  steps: '全部步骤',
  stepsHelp: '按方向键逐个浏览步骤，按Enter前往所选步骤。',
  goToStep: '转到步骤',
  stepNumber: (count: number) => `步骤序号，1至${n(count)}`,
  go: '转到',
  noSuchStep: (text: string, count: number) =>
    `没有步骤“${text}”。请输入1至${n(count)}之间的数字。`,
  paused: '可自行浏览：选择一个国家，或拖动日期。',
  resumesBy: (p: Plural, seconds: number) =>
    p(seconds, { other: `${n(seconds)}秒无操作后自动继续。` }),
};
