/** The parts that tell a Word, Excel or PowerPoint file; other office programs put them in any order. */
const PARTS = [
  [/^word\/[a-zA-Z]+\.xml$/, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/^xl\/[a-zA-Z]+\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/^ppt\/[a-zA-Z]+\.xml$/, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
] as const;

/**
 * The type of an office file whose list of content types comes too late to be read: by the names of its parts. Null
 * for any other ZIP file, for one with macros, and for a whole file without that list (ISO/IEC 29500-2 wants it).
 */
export function officeTypeOfZip(head: Uint8Array, isWhole: boolean): (typeof PARTS)[number][1] | null {
  const names = namesInZip(head);
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return null;
  if (isWhole && !names.includes('[Content_Types].xml')) return null;
  const types = PARTS.filter(([part]) => names.some((name) => part.test(name)));
  return types.length === 1 ? types[0]![1] : null;
}

/** The names in the local file headers, found by their signature "PK 3 4"; the file may be cut off anywhere. */
function namesInZip(head: Uint8Array): string[] {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const names: string[] = [];
  if (bytes.indexOf('PK\u0003\u0004') !== 0) return names;
  for (let at = 0; at >= 0 && at + 30 <= bytes.length; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const end = at + 30 + bytes.readUInt16LE(at + 26);
    if (end <= bytes.length) names.push(bytes.toString('utf8', at + 30, end));
  }
  return names;
}
