/** Colours as three channels of 0 to 255. */
type Rgb = readonly [number, number, number];

const ink: Rgb = [31, 42, 51];
const white: Rgb = [255, 255, 255];
const paper: Rgb = [251, 249, 245];

function parse(hex: string): Rgb | undefined {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  return channels
    ? [parseInt(channels[1]!, 16), parseInt(channels[2]!, 16), parseInt(channels[3]!, 16)]
    : undefined;
}

const toHex = (colour: Rgb): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

const mix = ([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb => [
  r1 + (r2 - r1) * share,
  g1 + (g2 - g1) * share,
  b1 + (b2 - b1) * share,
];

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of two colours (#rrggbb) as WCAG 2.2 reckons it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  return ratio(parse(one) ?? ink, parse(other) ?? white);
}

/** A region picks any colour; text and buttons get the nearest darker one that is readable on paper. */
export function themeOf(accent: string): Record<string, string> | undefined {
  let colour = parse(accent);
  if (!colour) return undefined;
  while (ratio(colour, mix(paper, colour, 0.1)) < 4.5) colour = mix(colour, ink, 0.08);
  const chosen = parse(accent) ?? colour;
  return {
    '--oe-accent': toHex(colour),
    '--oe-accent-strong': toHex(mix(colour, [0, 0, 0], 0.28)),
    '--oe-accent-soft': toHex(mix(paper, colour, 0.09)),
    '--oe-on-accent': ratio(colour, white) >= 4.5 ? '#ffffff' : toHex(ink),
    '--oe-band': toHex(chosen),
  };
}

/** Sets the accent on the whole page; without one the colours of Oerlis itself come back. */
export function applyTheme(accent: string | undefined): void {
  const { style } = document.documentElement;
  const theme = accent ? themeOf(accent) : undefined;
  for (const name of ['accent', 'accent-strong', 'accent-soft', 'on-accent', 'band']) {
    const value = theme?.[`--oe-${name}`];
    if (value) style.setProperty(`--oe-${name}`, value);
    else style.removeProperty(`--oe-${name}`);
  }
}
