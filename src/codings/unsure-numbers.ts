import type { Coding } from '../schema/coding.ts';
import type { SheetFault, SheetItem } from '../export/read-sheet.ts';

/**
 * Numbers such as 4.200, which a spreadsheet may show for 4200, and which are 4.2 in a coding. Those that the coding has as they stand are
 * no faults.
 */
export function faultsOfUnsure(items: readonly SheetItem[], coding: Coding | undefined): SheetFault[] {
  const held = new Set(coding?.figures.flatMap(({ value, from, to }) => [value, from, to]));
  return items.flatMap(({ row, unsure }) =>
    Object.entries(unsure)
      .filter(([, cell]) => !(held.has(Number(cell)) && String(Number(cell)) === cell))
      .map(([column, cell]) => ({ row, column, message: messageOf(cell) })),
  );
}

function messageOf(cell: string): string {
  const whole = cell.replace('.', '');
  const plain = String(Number(cell.replace('−', '-')));
  const other = plain === cell ? `${cell}0` : plain;
  return `“${cell}” may be ${whole} or ${plain}: write ${whole} or ${other}`;
}
