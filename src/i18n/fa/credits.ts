/** Who made what, and under which licences. */
export const credits = {
  creditsData: 'داده‌ها',
  creditsDataText:
    'از صفحه‌های در دسترس همگان گردآوری شده است؛ هر گزاره منبع خود را همراه دارد. تاریخ کنار هر گزاره از خود منبع است.',
  creditsPlaces: 'مختصات شهرها: GeoNames، CC BY 4.0.',
  creditsNames:
    'نام کشورها: Unicode CLDR (Unicode-3.0)؛ نام‌های رسمی انگلیسی: world-countries (ODbL 1.0).',
  creditsIndicators:
    'ارقام سالانهٔ همراه داده‌ها: بانک جهانی (WDI) و اتحادیهٔ بین‌المللی مخابرات (ITU) از طریق Gapminder (CC BY 4.0)؛ شاخص توسعهٔ دولت الکترونیک سازمان ملل متحد (UN DESA).',
  creditsCode:
    'برنامه: مجوز MIT. ساخته‌شده با Leaflet، D3، TopoJSON، lit-html، Preact Signals، MiniSearch، iso-3166، ical-generator و Workbox.',
  creditsLicences: 'همهٔ کتابخانه‌های این صفحه و مجوزهایشان',
  creditsPrivacy:
    'هیچ درخواستی به کارساز دیگران فرستاده نمی‌شود. تورهای خودتان و زبانی که برگزیده‌اید تنها در همین مرورگر نگه داشته می‌شوند.',
  /** Who put the facts into this language; null where they are in their own. */
  translatedBy:
    'متن داده‌ها به انگلیسی است و تنها واژه‌های صفحه را ویراستاران به فارسی برگردانده‌اند.',
};
