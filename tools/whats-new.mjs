// Tells what changed in the facts since a version: npm run whats-new -- <git ref or file>
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const REPORT = fileURLToPath(new URL('vite/whats-new-report.ts', import.meta.url));
const { module } = await runnerImport(REPORT, { configFile: false, logLevel: 'error' });
try {
  console.log(module.whatsNewReport(process.argv[2]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
