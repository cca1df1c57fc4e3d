import type { Plural } from '../plural';
import { n } from './number';

/** The map: statuses, legend, places, borders. */
export const map = {
  statusName: {
    'founding-member': '创始成员国',
    member: '成员国',
    observer: '观察员国',
    'dialogue-partner': '对话伙伴',
    partner: '上合组织伙伴',
    none: '不属于上合组织',
  },
  statusLegend: {
    'founding-member': (p: Plural, count: number) => p(count, { other: `${n(count)}个创始成员国` }),
    member: (p: Plural, count: number) => p(count, { other: `${n(count)}个后加入的成员国` }),
    observer: (p: Plural, count: number) => p(count, { other: `${n(count)}个观察员国` }),
    'dialogue-partner': (p: Plural, count: number) => p(count, { other: `${n(count)}个对话伙伴` }),
    partner: (p: Plural, count: number, decided: string) =>
      p(count, { other: `${n(count)}个上合组织伙伴（${decided}决定）` }),
  },
  countMembers: (p: Plural, count: number) => p(count, { other: `${n(count)}个成员国` }),
  countObservers: (p: Plural, count: number) => p(count, { other: `${n(count)}个观察员国` }),
  countDialoguePartners: (p: Plural, count: number) => p(count, { other: `${n(count)}个对话伙伴` }),
  countPartners: (p: Plural, count: number) => p(count, { other: `${n(count)}个上合组织伙伴` }),
  beforeFounding: '上合组织成立之前',
  legend: '图例',
  statusSince: (status: string, date: string) => `自${date}起为${status}`,
  hosted: (p: Plural, count: number) => p(count, { other: `主办过${n(count)}次部长级会议` }),
  mapHelp: '按方向键逐个浏览国家，按Enter打开，按加号键或减号键缩放。',
  countries: '国家',
  zoomIn: '放大',
  zoomOut: '缩小',
  fitMembers: '显示全部成员国',
  fitAll: '显示全部国家',
  nextHost: (country: string) => `下一次：${country}，城市和日期未宣布`,
  nextHostShort: (country: string) => `下一次：${country}`,
  hostLabel: (place: string, year: string) => `${year}${place}`,
  borders: '边界',
  bordersAbout: '关于边界',
  bordersReviewed: (date: string) => `争议地区表最近一次复核是在${date}。`,
  disputedAreas: (p: Plural, count: number) => p(count, { other: `${n(count)}个争议地区` }),
  disputedLegend: '争议地区',
  basisSource: '来源',
  basisNotOpened: '来源未打开',
  drawnAs: { disputed: '以斜线绘出。', own: '单独绘出。' },
  drawnAsPart: (country: string) => `画归${country}。`,
  boundaryNote: '图中所示边界和名称不意味着任何认可。',
};
