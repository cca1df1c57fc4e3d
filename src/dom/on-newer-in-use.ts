/**
 * Calls back when a newer version of the page is taken into use, by this tab or by another: whoever
 * goes on would mix two versions. The first worker of all takes over a page of its own version.
 */
export function onNewerInUse(workers: ServiceWorkerContainer | undefined, act: () => void): void {
  let served = workers ? workers.controller !== null : false;
  workers?.addEventListener('controllerchange', () => {
    if (served) act();
    served = true;
  });
}
