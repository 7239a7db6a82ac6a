import { SingleBar } from 'cli-progress';

/** The progress of a run, shown only on a terminal. */
export interface Progress {
  /** Sets the number of known documents. */
  expect: (total: number) => void;
  advance: () => void;
  /** Prints without breaking the bar. */
  around: (print: () => void) => void;
  /** Removes the bar while something else uses the terminal. */
  pause: () => void;
  resume: () => void;
  stop: () => void;
}

/** With fewer documents, a run ends before a bar is of use. */
const LONG = 5;

/** A progress bar with rate and time left on a terminal; does nothing if `terminal` is undefined. */
export function createProgress(terminal: NodeJS.WritableStream | undefined): Progress {
  if (terminal === undefined) {
    const nothing = () => undefined;
    const around = (print: () => void) => {
      print();
    };
    return { expect: nothing, advance: nothing, around, pause: nothing, resume: nothing, stop: nothing };
  }
  const bar = new SingleBar({
    stream: terminal,
    format: '[{bar}] {value} of {total} documents · {rate} a second · {eta_formatted} left',
    etaBuffer: 50,
    clearOnComplete: true,
    hideCursor: null,
    gracefulExit: false,
    forceRedraw: true,
  });
  let total = 0;
  let done = 0;
  let started: number | undefined;
  const rate = () => ((done * 1000) / Math.max(1, performance.now() - (started ?? 0))).toFixed(1);
  return {
    expect(known) {
      total = known;
      if (started === undefined && total >= LONG) {
        started = performance.now();
        bar.start(total, done, { rate: '–' });
      }
      if (started !== undefined) bar.setTotal(total);
    },
    advance() {
      done += 1;
      if (started !== undefined) bar.update(done, { rate: rate() });
    },
    around(print) {
      if (started !== undefined) terminal.write('\r\u001b[2K');
      print();
    },
    pause() {
      if (started !== undefined) bar.stop();
    },
    resume() {
      if (started !== undefined) bar.start(total, done, { rate: rate() });
    },
    stop() {
      if (started !== undefined) bar.stop();
    },
  };
}
