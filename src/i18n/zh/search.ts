import type { Plural } from '../plural';
import { n } from './number';

/** The search. */
export const search = {
  searchFor: '输入任何语言的名称',
  searchHelp:
    '可搜索国家、城市、人物、事件、主题、部委和来源。按方向键逐项浏览，并在地图和时间轴上预览；按Enter打开。',
  searchResults: '搜索结果',
  searchKind: {
    country: '国家',
    event: '事件',
    city: '城市',
    person: '人物',
    theme: '主题',
    ministry: '部委和机构',
    source: '来源',
  },
  found: (_: Plural, count: number) => `找到${n(count)}项结果`,
  moreFound: (_: Plural, count: number) => `另有${n(count)}项`,
  matches: '匹配',
  nothingFound: (text: string) => `没有找到“${text}”。`,
  didYouMean: '您要找的是不是：',
  searchLoading: '正在加载搜索',
  searchFailed: '搜索所需的数据无法加载。',
  readSource: '查看来源',
};
