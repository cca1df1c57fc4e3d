const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees) => (degrees * Math.PI) / 180;

/** Angle between two points [lon, lat] on the sphere, in degrees. */
export function angleBetween([lonA, latA], [lonB, latB]) {
  const cosine =
    Math.sin(radians(latA)) * Math.sin(radians(latB)) +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.cos(radians(lonB - lonA));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** Area inside a closed ring of [lon, lat], in km2, whatever its winding. */
export function ringAreaKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [lonA, latA] = ring[i - 1];
    const [lonB, latB] = ring[i];
    sum += radians(lonB - lonA) * (2 + Math.sin(radians(latA)) + Math.sin(radians(latB)));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}
