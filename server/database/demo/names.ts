import type { SizeClass } from '../../providers/provider.entity.ts';
import type { Random } from './random.ts';

/** Words from Fryslân and Noord-Holland that nobody puts together: the names made of them are nobody's. */
// prettier-ignore
const FIRST_PARTS = [
  'Dwarrel', 'Fonkel', 'Hoppel', 'Zilver', 'Kwinkel', 'Tover', 'Nevel', 'Wuif', 'Sprokkel', 'Mijmer', 'Tuimel', 'Drentel',
  'Glinster', 'Schemer', 'Kabbel', 'Murmel', 'Ritsel', 'Wiebel', 'Zoem', 'Stuif', 'Prevel', 'Knisper', 'Flonker', 'Dartel',
  'Wentel', 'Huppel', 'Sluimer', 'Snuffel', 'Kringel', 'Vlinder', 'Zwaluw', 'Kwikstaart', 'Wulpen', 'Grutto', 'Tureluur',
  'Lepelaar', 'Kieviten', 'Reiger', 'Otter', 'Eekhoorn', 'Hazen', 'Dassen', 'Egel', 'Libellen', 'Hommel', 'Krekel', 'Snoek',
  'Stekelbaars', 'Pinkster', 'Zuring', 'Kamille', 'Lisdodde', 'Dotter', 'Wolgras', 'Gagel', 'Braam', 'Vlier', 'Meidoorn',
  'Kornoelje', 'Hazelaar', 'Lijsterbes', 'Tjotter', 'Skûtsje', 'Sulver', 'Stjer', 'Moanne', 'Simmer', 'Hjerst', 'Maitiid', 'Blau',
];
// prettier-ignore
const LAST_PARTS = [
  'miede', 'waard', 'donk', 'hoek', 'wende', 'zathe', 'rak', 'poel', 'wiel', 'stee', 'kamp', 'brink', 'es', 'stins', 'gaast',
  'terp', 'wold', 'meer', 'gracht', 'sloot', 'vaart', 'kade', 'sluis', 'brug', 'dobbe', 'finne', 'pôle', 'leane', 'hiem', 'hôf',
  'kooi', 'horst', 'laar', 'rode', 'veld', 'akker', 'bongerd', 'tuin', 'hof', 'erf', 'weide', 'koog', 'gouw', 'dijk', 'wier',
  'schans', 'hemel', 'nest', 'oever', 'haven', 'baken', 'kompas', 'licht', 'pad', 'spoor', 'tij', 'wind', 'wolk', 'bries', 'tuun',
];
// prettier-ignore
const GIVEN_NAMES = [
  'Aaltje', 'Anke', 'Anneke', 'Baukje', 'Bouke', 'Douwe', 'Eelke', 'Femke', 'Fokke', 'Froukje', 'Geertje', 'Gerben', 'Hanneke',
  'Harmen', 'Hedwig', 'Ids', 'Ineke', 'Jelle', 'Jetske', 'Joukje', 'Karim', 'Klaske', 'Leila', 'Lolke', 'Maaike', 'Marije',
  'Mehmet', 'Minke', 'Nynke', 'Oene', 'Petra', 'Pieter', 'Rients', 'Rixt', 'Sander', 'Sietske', 'Sjoerd', 'Tineke', 'Tjitske',
  'Ubel', 'Wietske', 'Wytze', 'Yasmin', 'Ymkje',
];
const SURNAME_ENDINGS = ['stra', 'sma', 'ma', 'inga', 'boer', 'man', 'huis'];

/** What small providers are called goes by what they do (the lot), what large ones are called by their size. */
const SMALL_FORMS: Record<number, string[]> = {
  1: ['Thuishulp {name}', '{name} Huishoudelijke Hulp', 'Coöperatie {name} U.A.'],
  2: ['{name} Begeleiding', 'Praktijk {name}', 'Stichting {name}'],
  3: ['Zorgboerderij De {name}', 'Atelier De {name}', 'Dagcentrum De {name}', 'Zorgerf {name}'],
  4: ['Logeerhuis De {name}', 'Logeerhoeve {name}'],
};
const MEDIUM_FORMS = [
  'Stichting {name} Ondersteuning',
  '{name} Thuis B.V.',
  '{name} Zorg en Welzijn',
  'Stichting De {name}',
];
const LARGE_FORMS = [
  'Zorggroep {name}',
  '{name} Zorg Noord',
  'Stichting {name} Groep',
  '{name} Thuiszorg N.V.',
];

/** Invented proper nouns, each once: dwarrelmiede, fonkelwaard. There are some four thousand. */
export function properNouns(random: Random, count: number): string[] {
  const all = FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => first + last));
  const shuffled = random.shuffled(all);
  const twice = shuffled.flatMap((noun, place) => [
    noun,
    `${noun}-${shuffled[(place * 7 + 3) % shuffled.length]!}`,
  ]);
  return count <= shuffled.length
    ? shuffled.slice(0, count)
    : [...shuffled, ...twice.filter((noun) => noun.includes('-'))].slice(0, count);
}

export function providerName(random: Random, noun: string, size: SizeClass | 'SOLE', lot: number): string {
  const small = SMALL_FORMS[lot] ?? MEDIUM_FORMS;
  const forms = {
    SOLE: small.filter(isForOnePerson),
    SMALL: small,
    MEDIUM: MEDIUM_FORMS,
    LARGE: LARGE_FORMS,
  }[size];
  return random.pick(forms).replace('{name}', noun[0]!.toUpperCase() + noun.slice(1));
}

/** One person alone is no foundation and no cooperative. */
function isForOnePerson(form: string): boolean {
  return !/Stichting|Coöperatie/.test(form);
}

/** A given name that many have with a surname that nobody has. */
export function personName(random: Random): string {
  return `${random.pick(GIVEN_NAMES)} ${random.pick(FIRST_PARTS)}${random.pick(SURNAME_ENDINGS)}`;
}

/** The part of an address or domain: lower case letters of the plain alphabet, digits and hyphens. */
export function asciiSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Addresses end in .example, which RFC 2606 keeps free: mail to them goes nowhere. */
export function emailAddress(person: string, organisation: string): string {
  return `${asciiSlug(person).replaceAll('-', '.')}@${asciiSlug(organisation)}.example`;
}
