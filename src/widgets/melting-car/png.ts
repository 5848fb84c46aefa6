/** Greys as a picture file, one point a square: the smallest PNG that there is (8 bits of grey, no filter). */
import { at } from '../../model';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
const crcOf = (bytes: Uint8Array): number => ~bytes.reduce((crc, byte) => at(CRC, (crc ^ byte) & 255) ^ (crc >>> 8), 0xffffffff);

const fourBytes = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);

/** A chunk: the length of its data, its name, the data, and a sum to check it by. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const checked = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  return Uint8Array.from([...fourBytes(data.length), ...checked, ...fourBytes(crcOf(checked))]);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** rows: the points, row by row, each from 0 (black) to 255 (white). */
export async function pngOf(rows: readonly (readonly number[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const size = fourBytes(at(rows, 0).length).concat(fourBytes(rows.length));
  const lines = Uint8Array.from(rows.flatMap((row) => [0, ...row]));
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', Uint8Array.from([...size, 8, 0, 0, 0, 0])),
    ...chunk('IDAT', await deflated(lines)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}
