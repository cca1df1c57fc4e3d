import { n } from './number';

/** The speaker's window, and the bar of notes where there can be no window. */
export const speaker = {
  speaker: {
    title: '演示者窗口',
    needsScript: '演示者窗口需要能运行脚本的浏览器。',
    loading: '正在寻找演示',
    waiting: '正在等待演示',
    waitingHelp: '请勿关闭本窗口。在打开本窗口的地图集窗口中开始演示后，此处将自动继续。',
    silent: '演示没有响应。此处为最近一次显示的步骤。',
    ended: '演示已结束',
    endedAfter: (elapsed: string, planned: string) => `用时${elapsed}，计划${planned}。`,
    endedHelp: '可保留本窗口供下次演示使用，也可将其关闭。',

    stepOf: (step: number, count: number) => `第${n(step)}步，共${n(count)}步`,
    stepSpoken: (step: number, count: number, title: string) =>
      `第${n(step)}步，共${n(count)}步：${title}`,
    hall: '会场所见',
    notes: '备注',
    noNotes: '此步骤没有备注。',
    next: '下一步',
    last: '这是最后一步。',
    sources: '说明文字的来源',
    noSources: '说明文字未注明来源。',

    clock: (time: string) => `当前时间：${time}`,
    /** Stands behind the time that has passed. */
    ofPlanned: (planned: string) => `/ 计划${planned}`,
    pace: {
      ahead: (length: string) => `+${length}（快于计划）`,
      'on-time': (_: string) => '与计划一致',
      behind: (length: string) => `−${length}（慢于计划）`,
    },

    isBlack: '会场屏幕已变黑。',
    strayed: '地图或时间轴已有改动。',
    showAgain: '恢复此步骤',
    goPrevious: '上一步',
    goNext: '下一步',
    black: '黑屏',
    restartClock: '重新计时',

    goToStep: '转到步骤',
    goToStepRange: (count: number) => `步骤序号，1至${n(count)}`,
    go: '转到',
    keys: '快捷键',
    keysHelp: [
      ['→、空格键、N、Enter、Page Down', '下一步'],
      ['←、Page Up、Backspace', '上一步'],
      ['Home、End', '第一步、最后一步'],
      ['B或.', '黑屏，再按恢复'],
      ['G', '按序号转到某一步'],
      ['R', '将当前步骤恢复原样'],
      ['O', '全部步骤（在会场屏幕上）'],
      ['F', '全屏（在会场屏幕上）'],
      ['Esc', '结束演示'],
      ['?', '显示本列表'],
    ],

    refused: '浏览器拒绝打开第二个窗口。备注改在此处显示，会场也能看到。',
    closeNotes: '关闭备注',
  },
};
