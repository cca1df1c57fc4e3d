import mapshaper from 'mapshaper';

const OUTPUT = 'out.json';

/** Runs mapshaper commands on GeoJSON inputs, by name, and returns the GeoJSON that is left. */
export async function runMapshaper(inputs, commands) {
  const output = `-o ${OUTPUT} format=geojson precision=0.000001`;
  const files = await mapshaper.applyCommands(`${commands} ${output}`, inputs);
  return JSON.parse(files[OUTPUT]);
}
