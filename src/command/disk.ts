import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';

/** The few operations of the importer on a file system, each durable when it returns. All paths are absolute. */
export interface Disk {
  makeFolder: (path: string) => void;
  /** Creates a file with this text; fails if there is one. */
  create: (path: string, text: string) => void;
  rename: (from: string, to: string) => void;
  /** Gives a complete file its final name, which must be free: nothing is ever replaced. */
  place: (from: string, to: string) => void;
  remove: (path: string) => void;
  /** Makes the names in a folder durable. */
  settle: (folder: string) => void;
}

/** Called before every step with its name and path; a test may throw or end the process in it. */
export type StepHook = (step: string, path: string) => void;

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Operations on the real file system; `before` is called before each step. They are synchronous on purpose: the files
 * are small, and no signal handler of this process runs between two calls, so an interruption leaves either nothing or
 * all of an import.
 */
export function createDisk(before: StepHook = () => undefined): Disk {
  return {
    makeFolder(path) {
      before('mkdir', path);
      mkdirSync(path, { recursive: true });
    },
    create(path, text) {
      before('open', path);
      const file = openSync(path, 'wx', 0o644);
      try {
        before('write', path);
        writeFileSync(file, text);
        before('fsync', path);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    rename(from, to) {
      before('rename', to);
      renameSync(from, to);
    },
    place(from, to) {
      before('link', to);
      try {
        linkSync(from, to);
      } catch (error) {
        if (!NO_LINKS.has(diskErrorCode(error))) throw error;
        // For a file system without hard links, such as exFAT. The lock keeps other imports out between the two calls.
        if (existsSync(to)) throw Object.assign(new Error(`${to} exists`), { code: 'EEXIST' });
        before('rename', to);
        renameSync(from, to);
        return;
      }
      before('unlink', from);
      unlinkSync(from);
    },
    remove(path) {
      before('unlink', path);
      try {
        unlinkSync(path);
      } catch (error) {
        if (diskErrorCode(error) !== 'ENOENT') throw error;
      }
    },
    settle(folder) {
      before('settle', folder);
      let file: number;
      try {
        file = openSync(folder, 'r');
      } catch (error) {
        // Windows does not open folders, and does not need this call.
        if (diskErrorCode(error) === 'EISDIR' || diskErrorCode(error) === 'EPERM') return;
        throw error;
      }
      try {
        fsyncSync(file);
      } catch (error) {
        if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EBADF'].includes(diskErrorCode(error))) throw error;
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Node's code of an error (`ENOSPC`), or an empty string for an error that is not from a system call. */
export function diskErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
