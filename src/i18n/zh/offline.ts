/** Without a network: what is kept, newer versions, the name of the installed page. */
export const offline = {
  appName: '上合地图集',
  withoutNetwork: '离线使用',
  keeping: {
    kept: '本地图集已保存在此浏览器中：没有网络也能打开，各种语言均可使用。',
    'not-yet': '本地图集尚未保存在此浏览器中。请在联网状态下让本页面再打开片刻。',
    impossible: '本地图集无法保存在这里：此浏览器或打开页面的地址不允许保存。',
  },
  newerReady: '地图集的新版本已就绪。已打开的地图集标签页将重新加载。',
  newerHeld: '另一个标签页正在演示。请先在那里结束演示，再在此使用新版本。',
  useNewer: '立即使用',
};
