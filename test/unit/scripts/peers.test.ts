import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPeerChecks } from '../../../scripts/peers/peer-checks.ts';
import { PEER_TOOLS } from '../../../scripts/peers/peers.ts';

const FOLDER = join(import.meta.dirname, '../../../scripts/peers');

test('each tool of others has exact versions and a program', () => {
  for (const { from, packages, program } of PEER_TOOLS) {
    for (const one of packages)
      expect(one).toMatch(from === 'python' ? /^[\w.[\]-]+==[\d.]+$/ : /@\d+\.\d+\.\d+$/);
    expect(existsSync(join(FOLDER, program)), program).toBe(true);
  }
});

test('a tool says its checks in lines of JSON among others', () => {
  const output = 'Reading…\n{"check":"a.csv"}\n{"check":"b.csv","problem":"row 3 is short"}\n[1]\n';
  expect(readPeerChecks({ code: 0, output })).toEqual([
    { check: 'a.csv' },
    { check: 'b.csv', problem: 'row 3 is short' },
  ]);
});

test('a tool that checked nothing has failed', () => {
  expect(readPeerChecks({ code: 0, output: '' })).toEqual([
    { check: 'the whole site', problem: 'It found nothing to read.' },
  ]);
});

test('a tool that broke off has failed, whatever it had checked, and its last lines say why', () => {
  expect(readPeerChecks({ code: 1, output: '{"check":"a.csv"}\nTraceback\nValueError: no\n' })).toEqual([
    { check: 'a.csv' },
    { check: 'the whole site', problem: 'exit code 1: {"check":"a.csv"}\nTraceback\nValueError: no' },
  ]);
});
