/**
 * A controller that is aborted by Ctrl-C, by a termination request, and when the terminal closes. The process
 * continues.
 */
export function abortOnSignals(): AbortController {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      controller.abort();
    });
  }
  return controller;
}
