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
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

function ratio(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Contrast of two colours (#rrggbb) as WCAG 2.2 reckons it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  return ratio(parse(one) ?? ink, parse(other) ?? white);
}

/** A region picks any colour; text and buttons get the nearest darker one that is readable on paper. */
export function themeOf(accent: string): Record<string, string> | undefined {
  const chosen = parse(accent);
  if (!chosen) return undefined;
  let colour = chosen;
  while (ratio(colour, mix(paper, colour, 0.1)) < 4.5) colour = mix(colour, ink, 0.08);
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
