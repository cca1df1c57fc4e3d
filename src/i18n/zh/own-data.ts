import type { OwnLeft, OwnProblem } from '../../model/own-fault';
import type { Plural } from '../plural';
import { n } from './number';

const problems: Readonly<Record<OwnProblem, string>> = {
  'too-large': '文件超过 10 MB。请拆分文件，或去掉不需要的内容。',
  unreadable: '文件不是 UTF-8 文本。请另存为 UTF-8 后重新打开。',
  'not-json': '无法读取 JSON：可能缺少括号、引号或逗号。',
  'wrong-kind': '文件既不是 JSON 数据包，也不是 CSV 表格。',
  foreign: '文件中没有名为“events”的列表。格式见文档。',
  newer: '文件是为本图集的更新版本编写的。',
  'too-deep': '文件各部分嵌套过深。',
  'no-columns': '首行必须包含“title”和“date_edtf”两列。',
  'no-good-row': '其中没有可以显示的活动。',
  'no-date': '其中的活动都没有日期。',
  elsewhere: '只能打开与本页同一网站上的地址。',
  'no-network': '本页是从文件打开的，不能加载其他文件。请直接选择该文件。',
  'no-answer': '没有回应，或回应指向别处。',
  missing: '没有这个文件。',
  gone: '文件只在页面关闭或重新加载之前保持打开。请重新选择。',
};

const left: Readonly<Record<OwnLeft, string>> = {
  record: '此条记录未采用。',
  part: '此部分未采用。',
  nothing: '此条记录的内容均未采用。',
  'as-is': '仍按原样显示。',
};

export const ownData = {
  ownData: {
    open: '打开数据集',
    intro: '在本图集中显示其他组织的会议：JSON 数据包或 CSV 活动表。',
    stays: '文件只在本页中读取，不会发送到任何地方，在页面关闭或重新加载之前保持打开。',
    choose: '选择文件',
    orDrop: '也可以把文件拖放到页面的任何位置。',
    dropHere: '在此松开文件即可打开',
    reading: '正在读取文件',
    readSoFar: (done: number, all: number) => `已读取 ${n(done)} 条记录，共 ${n(all)} 条`,
    refused: (name: string) => `无法显示 ${name}。`,
    problems,
    shown: (_: Plural, count: number, all: number) => `共 ${n(all)} 项活动，显示 ${n(count)} 项。`,
    faults: (_: Plural, count: number) => `发现 ${n(count)} 处错误：`,
    noFaults: '未发现错误。',
    row: (row: number) => `第 ${n(row)} 行`,
    left,
    more: (count: number) => `另有 ${n(count)} 处。`,
    save: '保存错误列表',
    back: '返回上合组织',
    bar: (title: string, name: string) => `${title}：来自 ${name}`,
    about: '文件检查结果',
    noOutline: (countries: string) =>
      `本地图没有以下国家的轮廓：${countries}。那里的活动只有给出坐标时才会显示。`,
  },
  otherDataset: {
    partner: '伙伴',
    none: '未给出地位',
    colourStatus: '地位',
    fitMembers: '显示全部',
    hosted: (label: string, count: number) => `主办：${label}（${n(count)}）`,
    hostedHere: (label: string) => `在此举行：${label}`,
    last: (label: string) => `最近一次：${label}`,
    next: (label: string) => `下一次：${label}`,
    tally: (
      label: string,
      events: number,
      allEvents: number,
      meetings: number,
      allMeetings: number,
    ) => `${label}：${n(meetings)}/${n(allMeetings)}；活动：${n(events)}/${n(allEvents)}`,
    membersThen: '当时的成员',
    byDecision: '根据决定',
    byAccession: '根据完成加入程序的决定',
    agency: '主管部门',
    chairmanships: '担任主席',
    derived: '推断',
    unsourced: '来源未查阅',
    unsourcedHelp: '未给出来源，或来源仅为他人引用。',
    facts: (name: string) => `内容与 ${name} 一致。图集只检查了格式；是否属实，须看其来源。`,
    places: '城市坐标：来自该数据集。',
    names: '国家名称：来自该数据集，否则采用浏览器中的 Unicode CLDR。',
    numbers: '该数据集没有年度指标。',
  },
};
