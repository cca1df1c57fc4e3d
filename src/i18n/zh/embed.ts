import { n } from './number';

export const embed = {
  dataIsFile: '此数据集由文件打开，链接无法让他人看到您所见的内容。请直接转交该文件。',
  copyIsFile:
    '此副本是一个文件：无需网络即可打开。其地址无法供他人使用；放到网站上时，这里会提供可分享的链接和可嵌入的框架。',
  embed: '嵌入到您的网页',
  embedText:
    '这段 HTML 在框架中显示当前视图：进入视野时才加载，点击之前不占用滚轮，并提供通往完整页面的链接。',
  embedSize: '框架尺寸',
  embedFullWidth: (height: number) => `全宽，高 ${n(height)} 像素`,
  embedPixels: (width: number, height: number) => `${n(width)} × ${n(height)} 像素`,
  embedLanguage: '框架语言',
  embedCode: '框架的 HTML',
  copyEmbed: '复制 HTML',
  openWhole: '打开完整地图集',
};
