// Has browsers that can keep the site for reading without a network, and tells the worker what the page has loaded before it.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const { serviceWorker } = navigator;
  serviceWorker
    .register(`${import.meta.env.BASE_URL}offline-worker.js`)
    .then(() => serviceWorker.ready)
    .then(({ active }) => {
      active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
    })
    // Where the browser refuses, the page works as without it.
    .catch(() => undefined);
}
