/** Who made what, and under which licences. */
export const credits = {
  creditsData: '资料',
  creditsDataText: '收集自公开网页；每项说法均注明来源。说法旁的日期为来源本身所注日期。',
  creditsPlaces: '城市坐标：GeoNames，CC BY 4.0。',
  creditsNames:
    '国家名称：Unicode CLDR（Unicode-3.0）；英文正式名称：world-countries（ODbL 1.0）。',
  creditsIndicators:
    '随资料保存的年度数据：世界银行《世界发展指标》（WDI）和国际电信联盟（ITU），经由Gapminder（CC BY 4.0）；联合国经济和社会事务部（UN DESA）电子政务发展指数。',
  creditsCode:
    '程序：MIT许可证。使用Leaflet、D3、TopoJSON、lit-html、Preact Signals、MiniSearch、iso-3166、ical-generator和Workbox构建。',
  creditsLicences: '本页所含全部程序库及其许可证',
  creditsPrivacy: '本页不向任何其他服务器发出请求。您自己的导览和语言选择只保存在本浏览器中。',
  /** Who put the facts into this language; null where they are in their own. */
  translatedBy: '资料文字由本地图集编辑译成中文；会议名称的依据见“关于名称”一栏。',
};
