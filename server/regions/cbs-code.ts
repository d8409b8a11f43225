/** Code of a municipality at Statistics Netherlands (CBS): 4 digits kept as text, 0085 is Ooststellingwerf. */
export function isCbsCode(text: string): boolean {
  return /^[0-9]{4}$/.test(text);
}

/** The identifier of a municipality in TOOI, the government's list of organisations: "gm" and the CBS code. */
export function tooiId(cbsCode: string): string {
  return `gm${cbsCode}`;
}
