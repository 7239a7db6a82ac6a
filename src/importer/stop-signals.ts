/** A controller that is aborted at Ctrl-C, at a request to end, and when the terminal closes. The process goes on. */
export function abortOnSignals(): AbortController {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      controller.abort();
    });
  }
  return controller;
}
