/** Who made what, and under which licences. */
export const credits = {
  creditsData: 'Facts',
  creditsDataText:
    'Collected from public pages; every claim carries its source. The date beside a claim is the source’s own.',
  creditsPlaces: 'City coordinates: GeoNames, CC BY 4.0.',
  creditsNames:
    'Country names: Unicode CLDR (Unicode-3.0); English official names: world-countries (ODbL 1.0).',
  creditsIndicators:
    'Yearly numbers kept with the data: World Bank WDI and ITU via Gapminder (CC BY 4.0), UN DESA E-Government Development Index.',
  creditsCode:
    'Program: MIT licence. Built with Leaflet, D3, TopoJSON, lit-html, Preact Signals, MiniSearch, iso-3166, ical-generator and Workbox.',
  creditsLicences: 'All libraries in this page, with their licences',
  creditsPrivacy:
    'Nothing is requested from anyone else’s server. Your own tours and your choice of language are kept in this browser and nowhere else.',
  /** Who put the facts into this language; null where they are in their own. */
  translatedBy: null as string | null,
};
