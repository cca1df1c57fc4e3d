import type { Plural } from '../plural';
import { n } from './number';

/** Saving a picture. */
export const picture = {
  picture: '图片',
  pictureText: '当前的地图、图例和时间轴，图内附标题、日期、边界、来源和许可。',
  pictureBehind: '图片显示的是地图和时间轴，它们现在位于您正在阅读的内容之后。',
  pictureFormat: '格式',
  pictureKinds: { svg: 'SVG，任何尺寸都清晰', png: 'PNG，用于幻灯片和文档' },
  pictureSize: '尺寸',
  picturePixels: (times: number, width: number, height: number) =>
    `${n(times)} 倍：${n(width)} × ${n(height)} 像素`,
  pictureSources: { full: '含标题和地址', names: '仅发布者' },
  savePicture: '保存图片',
  pictureMaking: '正在生成图片。',
  pictureTooLarge: '此浏览器无法生成这么大的 PNG。请选择较小的尺寸，或选择 SVG。',
  pictureNotDrawn: '无法重新绘制地图和时间轴。',
  pictureFailed: '浏览器未能生成图片。请重试，或选择另一种格式。',
  pictureOpened: '已打开',
  pictureRoute: '地图上的路线',
  pictureCites: (p: Plural, count: number, numbers: string) =>
    p(count, { other: `来源 ${numbers}` }),
  pictureOthers: '时间轴上其他事件的来源见图集，地址：',
};
