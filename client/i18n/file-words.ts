/** What a file is in a word or two, the same in every language. */
export function fileKind(mediaType: string): string {
  const kinds: [string, string][] = [
    ['application/pdf', 'PDF'],
    ['wordprocessingml', 'Word'],
    ['spreadsheetml', 'Excel'],
    ['presentationml', 'PowerPoint'],
    ['opendocument.text', 'ODT'],
    ['text/plain', 'TXT'],
    ['image/png', 'PNG'],
    ['image/jpeg', 'JPEG'],
  ];
  return kinds.find(([part]) => mediaType.includes(part))?.[1] ?? mediaType;
}

type Format = (value: number, digits?: number) => string;

/** "1,2 MB"; small files in kB, so that nothing weighs 0. */
export function fileSize(bytes: number, format: Format): string {
  if (bytes >= 1_000_000) return `${format(bytes / 1_000_000, bytes < 10_000_000 ? 1 : 0)} MB`;
  return `${format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
