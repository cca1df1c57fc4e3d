import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

interface Locked {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

describe('what the atlas is built from', () => {
  const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>);
  const packages = locked.filter(([path]) => path !== '');

  it('is named by exact versions', () => {
    const { dependencies, devDependencies } = read('package.json');
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('is known by its content, for every platform', () => {
    expect(packages.length).toBeGreaterThan(100);
    const unknown = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([path]) => path)).toEqual([]);
  });
});
