// Closes a run: adds up what the reports of the unit, browser and smoke tests say, prints the sum as
// the last line and passes on whether all went well. Its argument is the exit code of the run.
import { existsSync, readFileSync } from 'node:fs';

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';
const SMOKE = 'test-results/smoke.json';
const outcome = Number(process.argv[2] ?? '1');

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
const unit = read(UNIT);
const browser = read(BROWSER)?.stats;
const smoke = read(SMOKE);

const passed =
  (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (smoke?.numPassedTests ?? 0);
const failedTests =
  (unit?.numFailedTests ?? 0) +
  (browser?.unexpected ?? 0) +
  (browser?.flaky ?? 0) +
  (smoke?.numFailedTests ?? 0);
const complete = unit !== null && browser !== undefined && smoke !== null && passed > 0;
if (!complete) console.error('Not every part of the checks was run.');
const skipped = smoke?.numPendingTests ?? 0;
if (skipped > 0) console.log(`${skipped} skipped, for want of Firefox, WebKit or LibreOffice.`);
// A step that failed without a failed test, such as types or lint, counts as one.
const failed = failedTests > 0 ? failedTests : outcome === 0 && complete ? 0 : 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : outcome || 1;
