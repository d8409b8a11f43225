import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32, deflateRawSync } from 'node:zlib';
import { HEAD_BYTES, mediaTypeOf } from './content-type.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${OFFICE}.wordprocessingml.document`;
const XLSX = `${OFFICE}.spreadsheetml.sheet`;
const PPTX = `${OFFICE}.presentationml.presentation`;
const ODT = 'application/vnd.oasis.opendocument.text';
const [UTF8, WINDOWS] = ['text/plain; charset=utf-8', 'text/plain; charset=windows-1252'];

type Entry = readonly [name: string, content: string | Buffer];

/** A ZIP file as office programs write it: each part with its header, then the directory. */
function zip(entries: readonly Entry[], stored = false): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const plain = Buffer.from(content);
    const data = stored ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\u0005\u0006'), end]);
}

const contentTypes = (main: string): Entry => [
  '[Content_Types].xml',
  `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="${main}.main+xml"/></Types>`,
];
const docx = zip([
  contentTypes(DOCX),
  ['_rels/.rels', '<Relationships/>'],
  ['word/document.xml', '<w:document/>'],
]);
const pdf = Buffer.from(
  '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  'latin1',
);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex');

describe('a file is known by its content:', () => {
  test.each<[string, Buffer, string]>([
    ['a PDF', pdf, 'application/pdf'],
    ['a PNG', png, 'image/png'],
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a Word file', docx, DOCX],
    ['an Excel file', zip([contentTypes(XLSX), ['xl/workbook.xml', '<workbook/>']]), XLSX],
    ['a PowerPoint file', zip([contentTypes(PPTX), ['ppt/presentation.xml', '<p/>']]), PPTX],
    [
      'a LibreOffice text',
      zip(
        [
          ['mimetype', ODT],
          ['content.xml', '<office/>'],
        ],
        true,
      ),
      ODT,
    ],
    [
      'a Word file of LibreOffice, its types last',
      zip([['word/document.xml', '<w/>'], contentTypes(DOCX)]),
      DOCX,
    ],
    ['a text', Buffer.from('Geachte gemeente,\r\n\r\n\tWij stimme yn mei it útstel: € 12,50.\n'), UTF8],
    ['a text with a byte order mark', Buffer.from('\ufeffReactie'), UTF8],
    ['a text of old Notepad', Buffer.from('Re\u00ebel tarief: \u0080 12,50 per uur', 'latin1'), WINDOWS],
    ['a text that starts like a picture', Buffer.from('BMO staat voor begeleiding.'), UTF8],
    ['a text that starts like a program', Buffer.from('MZ is geen afkorting in dit contract.'), UTF8],
  ])('%s', async (_kind, bytes, type) => expect(await mediaTypeOf(bytes, true)).toBe(type));

  test.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['a ZIP of anything', zip([['brief.txt', 'Geachte gemeente']])],
    ['a ZIP that only has a folder of Word', zip([['word/document.xml', '<w/>']])],
    [
      'a Word file with macros',
      zip([contentTypes('application/vnd.ms-word.document.macroEnabled'), ['word/vbaProject.bin', 'x']]),
    ],
    [
      'a spreadsheet of LibreOffice',
      zip([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']], true),
    ],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
    ['an XML file', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an RTF file', Buffer.from('{\\rtf1\\ansi Geachte gemeente}')],
    ['a text with a null byte', Buffer.from('Reactie\u0000')],
    ['a text with an escape code', Buffer.from('Reactie\u001b[2J')],
    ['bytes that are hardly letters', Buffer.from('a0c3e1f2aabb', 'hex')],
  ])('%s is none of the kinds people may add', async (_kind, bytes) => {
    expect(await mediaTypeOf(bytes, true)).toBeNull();
  });
});

describe('the head of a large file is enough:', () => {
  test('a Word file whose types come after its pictures', async () => {
    const picture = Buffer.alloc(HEAD_BYTES).fill(png);
    const file = zip(
      [['word/settings.xml', '<w/>'], ['word/media/image1.png', picture], contentTypes(DOCX)],
      true,
    );
    expect(file.length).toBeGreaterThan(HEAD_BYTES);
    expect(await mediaTypeOf(file.subarray(0, HEAD_BYTES), false)).toBe(DOCX);
  });

  test('a text cut off in the middle of a character', async () => {
    const head = Buffer.from(`${'één '.repeat(1000)}é`).subarray(0, -1);
    expect(await mediaTypeOf(head, false)).toBe(UTF8);
    expect(await mediaTypeOf(head, true)).not.toBe(UTF8);
  });
});

describe('whatever bytes are sent', () => {
  test('there is an answer and no error', async () => {
    const signature = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      '%PDF',
      '\u001f\u008b\u0008',
      'ID3',
      '\ufeff',
      'RIFF',
    );
    await fc.assert(
      fc.asyncProperty(
        signature,
        fc.uint8Array({ maxLength: 200 }),
        fc.boolean(),
        async (start, bytes, isWhole) => {
          await mediaTypeOf(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), isWhole);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a damaged or cut Word file gives an answer too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(docx.length - 1),
        fc.nat(255),
        fc.nat(docx.length),
        async (place, byte, length) => {
          const damaged = Buffer.from(docx);
          damaged[place] = byte;
          expect([DOCX, null, UTF8, WINDOWS]).toContain(
            await mediaTypeOf(damaged.subarray(0, length), false),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any text without control characters is text', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc éúâ€\t\n.,;:!?()123'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        expect(await mediaTypeOf(Buffer.from(text), true)).toBe(UTF8);
      }),
    );
  });
});
