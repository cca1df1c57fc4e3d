// The atlas's projection: Lambert azimuthal equal-area on a sphere. It must agree with the map.
const CENTRE_LON = 78; // degrees
const CENTRE_LAT = 45; // degrees
const EARTH_RADIUS_KM = 6371.0088;

const toRadians = Math.PI / 180;
const sinCentre = Math.sin(CENTRE_LAT * toRadians);
const cosCentre = Math.cos(CENTRE_LAT * toRadians);

/** [lon, lat] in degrees -> [x, y] in km from the centre, y to the north. */
export function project([lon, lat]) {
  const lambda = (lon - CENTRE_LON) * toRadians;
  const sin = Math.sin(lat * toRadians);
  const cos = Math.cos(lat * toRadians);
  const cosAngle = sinCentre * sin + cosCentre * cos * Math.cos(lambda);
  const scale = EARTH_RADIUS_KM * Math.sqrt(2 / (1 + cosAngle));
  return [
    scale * cos * Math.sin(lambda),
    scale * (cosCentre * sin - sinCentre * cos * Math.cos(lambda)),
  ];
}

/** [x, y] in km from the centre -> [lon, lat] in degrees. */
export function unproject([x, y]) {
  const rho = Math.hypot(x, y);
  if (rho === 0) return [CENTRE_LON, CENTRE_LAT];
  const angle = 2 * Math.asin(rho / (2 * EARTH_RADIUS_KM));
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const lat = Math.asin(cos * sinCentre + (y * sin * cosCentre) / rho);
  const lambda = Math.atan2(x * sin, rho * cosCentre * cos - y * sinCentre * sin);
  return [CENTRE_LON + lambda / toRadians, lat / toRadians];
}
