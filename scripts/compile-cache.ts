/**
 * Loaded before a command (`node --import`): Node keeps compiled code of all modules below `.astro`, which halves a
 * command's start-up time. Changed code is compiled again; if nothing can be written, nothing is kept.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../.astro/compiled'));
