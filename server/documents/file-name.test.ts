import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EXTENSIONS, type MediaType } from './content-type.ts';
import { contentDisposition, safeFileName } from './file-name.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .tuple(fc.string(), fc.constantFrom('.pdf', '.PDF', '.exe', '/../', '\\', '\u202e', '\r\n', '"'))
    .map((parts) => parts.join('')),
);
const anyType = fc.constantFrom(...(Object.keys(EXTENSIONS) as MediaType[]));

describe('the name of a file', () => {
  test.each<[string, MediaType, string]>([
    ['Verslag overlegtafel.pdf', 'application/pdf', 'Verslag overlegtafel.pdf'],
    ['Reaksje útstel.DOCX', DOCX, 'Reaksje útstel.DOCX'],
    ['foto.jpeg', 'image/jpeg', 'foto.jpeg'],
    ['foto.jpg', 'image/png', 'foto.png'],
    ['notitie.docx', 'application/pdf', 'notitie.pdf'],
    ['rapport v1.2', 'application/pdf', 'rapport v1.2.pdf'],
    ['factuur.exe', 'application/pdf', 'factuur.exe.pdf'],
    ['C:\\Users\\jo\\brief.txt', 'text/plain; charset=windows-1252', 'brief.txt'],
    ['../../etc/passwd', 'text/plain; charset=utf-8', 'passwd.txt'],
    ['annex\u202efdp.exe', 'application/pdf', 'annexfdp.exe.pdf'],
    ['.pdf', 'application/pdf', 'pdf.pdf'],
    ['  ...  ', 'image/png', 'document.png'],
    ['', 'image/png', 'document.png'],
    ['brief\r\nSet-Cookie: x.pdf', 'application/pdf', 'brief Set-Cookie x.pdf'],
  ])('%j of %s is kept as %j', (name, type, kept) => expect(safeFileName(name, type)).toBe(kept));

  test('is short, ends true to its type, and holds nothing that is unsafe', () => {
    fc.assert(
      fc.property(anyName, anyType, (name, type) => {
        const kept = safeFileName(name, type);
        expect(kept.length).toBeLessThanOrEqual(150);
        expect(kept).not.toMatch(/[/\\\p{C}<>:"|?*]|^[. ]|[. ]$/u);
        expect(EXTENSIONS[type]).toContain(kept.split('.').at(-1)?.toLowerCase());
        expect(kept.split('.')[0]).not.toBe('');
      }),
    );
  });

  test('stays what it is when it is kept again', () => {
    fc.assert(
      fc.property(anyName, anyType, (name, type) => {
        const kept = safeFileName(name, type);
        expect(safeFileName(kept, type)).toBe(kept);
      }),
    );
  });
});

describe('the header of a download', () => {
  test('gives the name in ASCII and in full', () => {
    expect(contentDisposition('Feroaringsútstel (2024-03).pdf')).toBe(
      `attachment; filename="Feroaringsutstel (2024-03).pdf"; ` +
        `filename*=UTF-8''Feroarings%C3%BAtstel%20%282024-03%29.pdf`,
    );
    expect(contentDisposition('brief.pdf', 'inline')).toMatch(/^inline; filename="brief\.pdf";/);
  });

  test('is one header with one quoted name, whatever the name is', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const header = contentDisposition(name);
        expect(header).toMatch(
          /^attachment; filename="[^"\\%\P{ASCII}\p{Cc}]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]*$/u,
        );
        const full = header.slice(header.indexOf("''") + 2);
        expect(decodeURIComponent(full)).toBe(name.replace(/[\p{Cc}\p{Cs}]/gu, ''));
      }),
    );
  });
});
