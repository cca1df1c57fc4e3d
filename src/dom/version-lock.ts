/** Keeps a version from being changed while some tab cannot be loaded anew. */
export interface VersionLock {
  /** Holds the version of this tab until the returned function is called. */
  readonly hold: () => () => void;
  /** Does the work where no tab holds its version; resolves to whether it did. */
  readonly whenFree: (work: () => Promise<void>) => Promise<boolean>;
}

/** One lock for all tabs of the page at this address; browsers without locks hold nothing. */
export function createVersionLock(page: string, locks: LockManager | undefined): VersionLock {
  const name = `atlas-version ${page}`;
  return {
    hold() {
      let letGo = () => {};
      const held = new Promise<void>((done) => {
        letGo = done;
      });
      const asked = async () => locks?.request(name, { mode: 'shared' }, () => held);
      asked().catch(() => undefined);
      return () => letGo();
    },
    async whenFree(work) {
      const attempt = async (free: boolean) => {
        if (free) await work();
        return free;
      };
      if (!locks) return attempt(true);
      return locks.request(name, { ifAvailable: true }, (lock) => attempt(lock !== null));
    },
  };
}
