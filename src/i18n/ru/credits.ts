/** Who made what, and under which licences. */
export const credits = {
  creditsData: 'Сведения',
  creditsDataText:
    'Собраны на общедоступных страницах; у каждого утверждения указан источник. Дата рядом с утверждением взята из самого источника.',
  creditsPlaces: 'Координаты городов: GeoNames, CC BY 4.0.',
  creditsNames:
    'Названия стран: Unicode CLDR (Unicode-3.0); официальные названия на английском языке: world-countries (ODbL 1.0).',
  creditsIndicators:
    'Годовые показатели, хранящиеся вместе с данными: Всемирный банк (WDI) и МСЭ через Gapminder (CC BY 4.0), Индекс развития электронного правительства ДЭСВ ООН.',
  creditsCode:
    'Программа: лицензия MIT. Использованы Leaflet, D3, TopoJSON, lit-html, Preact Signals, MiniSearch, iso-3166, ical-generator и Workbox.',
  creditsLicences: 'Все библиотеки этой страницы и их лицензии',
  creditsPrivacy:
    'К чужим серверам запросов нет. Собственные презентации и выбор языка хранятся только в этом браузере.',
  /** Who put the facts into this language; null where they are in their own. */
  translatedBy:
    'Тексты фактов переведены на русский язык редакцией атласа. Названия мероприятий — по источникам, указанным в строке «О названии».',
};
