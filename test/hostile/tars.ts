/** An entry of a tar made by hand; what is given wins over what would be true. */
export interface MadeMember {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** One character: `0` is a file, `2` a link, `x` a header for the next entry. */
  readonly type?: string;
  readonly link?: string;
  /** The twelve bytes of the size's field. */
  readonly sizeField?: string | Uint8Array;
  readonly isChecksumWrong?: boolean;
}

const blockSize = 512;

/** The bytes of a tar with these entries and its end. */
export function makeTar(members: readonly MadeMember[]): Buffer {
  return Buffer.concat([...members.flatMap(blocksOf), Buffer.alloc(2 * blockSize)]);
}

/** A pax record: its own length, a keyword and a value. */
export function paxRecord(keyword: string, value: string): string {
  const rest = ` ${keyword}=${value}\n`;
  const length = [1, 2, 3, 4, 5, 6, 7].map((digits) => digits + Buffer.byteLength(rest));
  return `${length.find((sum) => String(sum).length + Buffer.byteLength(rest) === sum) ?? 0}${rest}`;
}

function blocksOf(member: MadeMember): Buffer[] {
  const data = Buffer.from(member.data ?? '');
  const filled = Buffer.alloc(Math.ceil(data.length / blockSize) * blockSize);
  data.copy(filled);
  return [headerOf(member, data.length), filled];
}

function headerOf(member: MadeMember, size: number): Buffer {
  const header = Buffer.alloc(blockSize);
  header.write(member.name, 0, 100);
  header.write('0000644\0', 100);
  Buffer.from(member.sizeField ?? `${size.toString(8).padStart(11, '0')}\0`).copy(header, 124);
  header.write('00000000000\0', 136);
  header.write(member.type ?? '0', 156);
  header.write(member.link ?? '', 157, 100);
  header.write('ustar\x0000', 257, 'latin1');
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, member.isChecksumWrong ? 1 : 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}
