import type { Plural } from '../plural';
import { n } from './number';

/** The timeline: cursor, playback, lanes, strip. */
export const timeline = {
  cursor: '所示日期',
  cursorText: (date: string, events: string) => (events === '' ? date : `${date}：${events}`),
  today: '今天',
  todayIs: (date: string) => `今天是${date}，以您的设备时钟为准`,
  play: '播放',
  pause: '暂停',
  previousMeeting: '上一次会议',
  nextMeetingButton: '下一次会议',
  speed: '速度',
  speedName: { slow: '慢速', normal: '正常', fast: '快速' },
  closer: '缩短所示时段',
  wider: '延长所示时段',
  meetingYears: '会议年份',
  wholeTime: '全部年份',
  lanes: '类别',
  lanesShown: (shown: number, all: number) => `类别（${n(shown)}/${n(all)}）`,
  showAllLanes: '显示全部类别',
  noLanes: '未显示任何类别。请在“类别”中选择。',
  events: '事件',
  eventsHelp: '按方向键依时间顺序浏览事件，按Enter打开。',
  more: (count: number) => `+${n(count)}`,
  moreHere: (p: Plural, count: number, series: string, date: string) =>
    p(count, { other: `${series}，${n(count)}个时间相近的事件，${date}` }),
  /** How many have the theme, of how many there are. */
  countOf: (count: number, all: number) => `${n(count)}/${n(all)}`,
  onTheme: (p: Plural, count: number) => p(count, { other: `其中${n(count)}个属于该主题` }),
  hostsOnTheme: (p: Plural, count: number) =>
    p(count, { other: `在此举行的该主题事件：${n(count)}个` }),
  plainCount: (count: number) => n(count),
  notOnTheme: '不属于该主题',
  earlier: (count: string) => `‹ ${count}`,
  later: (count: string) => `${count} ›`,
  earlierHelp: (p: Plural, count: number, series: string) =>
    p(count, { other: `${series}：更早还有${n(count)}个事件` }),
  laterHelp: (p: Plural, count: number, series: string) =>
    p(count, { other: `${series}：更晚还有${n(count)}个事件` }),
  undated: '无日期',
  strip: '所示时段',
  stripText: (from: string, to: string) => `${from}至${to}`,
  zoomHere: '放大此处',
  noDateConfirmed: '日期未获证实',
};
