import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP file as office programs write it: each part with its header, then the directory. */
export function zipOf(parts: Record<string, string>, packed = true): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const data = packed ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, Buffer.from(name));
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, Buffer.from('PK\u0005\u0006'), end]);
}

const office = 'application/vnd.openxmlformats-officedocument';
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const;

const parts = (type: string, main: string) =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="${type}.main+xml"/></Types>`,
    [main]: '<x/>',
  });

export const aPdf = (words = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%${words}\ntrailer<</Root 1 0 R>>\n%%EOF`, 'latin1');

/** A small true file of every kind that people may add. */
export const files: Record<keyof typeof mediaTypes, Buffer> = {
  pdf: aPdf(),
  docx: parts(mediaTypes.docx, 'word/document.xml'),
  xlsx: parts(mediaTypes.xlsx, 'xl/workbook.xml'),
  pptx: parts(mediaTypes.pptx, 'ppt/presentation.xml'),
  odt: zipOf({ mimetype: mediaTypes.odt, 'content.xml': '<office/>' }, false),
  txt: Buffer.from('Geachte gemeente,\r\n\r\nWij stimme yn mei it útstel.\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'),
};
