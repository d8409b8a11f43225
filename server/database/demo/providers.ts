import { SizeClass } from '../../providers/provider.entity.ts';
import type { EndReason } from '../../register/register-kind.ts';
import type { Day, RegionContent } from './content.ts';
import { asciiSlug, emailAddress, personName, properNouns, providerName } from './names.ts';
import { fictionalAgbCode, fictionalKvkNumber, fictionalPhone, fictionalRsin } from './provider-numbers.ts';
import { randomOf, type Random } from './random.ts';

export interface ProviderContent {
  name: string;
  kvkNumber: string;
  rsin: string | null;
  agbCode: string;
  sizeClass: SizeClass;
  email: string;
  phone: string;
  representatives: { name: string; email: string }[];
  contracts: ContractContent[];
}

export interface ContractContent {
  municipality: string;
  lots: number[];
  start: Day;
  end: Day;
  /** The lot that was stopped while the contract went on. */
  stopped?: { lot: number; on: Day };
  /** How it ended, where it was not simply over. */
  ending?: ContractEnding;
}

export interface ContractEnding {
  reason: EndReason | null;
  note: string | null;
  /** The last day that it had before this was known. */
  planned: Day;
  /** The reason that was entered first, and corrected later. */
  first: EndReason | null;
}

type Size = SizeClass | 'SOLE';

const SIZES: Record<Size, number> = { SOLE: 24, SMALL: 38, MEDIUM: 27, LARGE: 11 };
const REPRESENTATIVES: Record<Size, [number, number]> = {
  SOLE: [1, 1],
  SMALL: [1, 2],
  MEDIUM: [2, 3],
  LARGE: [2, 4],
};
const MOST_LOTS: Record<Size, number> = { SOLE: 1, SMALL: 2, MEDIUM: 3, LARGE: 4 };
/** Far more providers guide people than let them stay the night. */
const LOTS_BY_POPULARITY = [1, 1, 2, 2, 2, 2, 3, 3, 3, 4];

/** Providers of all size classes, each in some of the municipalities and lots. No two calls share a serial number. */
export function writeProviders(
  region: RegionContent,
  count: number,
  firstSerial: number,
  which = 'providers',
): ProviderContent[] {
  const random = randomOf(`${region.slug}: ${which}`);
  const nouns = properNouns(randomOf('proper nouns'), firstSerial + count).slice(firstSerial);
  return nouns.map((noun, place) => writeProvider(region, random, noun, firstSerial + place));
}

function writeProvider(region: RegionContent, random: Random, noun: string, serial: number): ProviderContent {
  const size = random.weighted(SIZES);
  const contracts = writeContracts(region, random, size);
  const names = new Set(
    Array.from({ length: random.between(...REPRESENTATIVES[size]) }, () => personName(random)),
  );
  return {
    name: providerName(random, noun, size, contracts[0]!.lots[0]!),
    kvkNumber: fictionalKvkNumber(serial),
    rsin: size === 'SOLE' ? null : fictionalRsin(serial),
    agbCode: fictionalAgbCode(serial),
    sizeClass: size === 'SOLE' ? SizeClass.SMALL : size,
    email: `info@${asciiSlug(noun)}.example`,
    phone: fictionalPhone(serial),
    representatives: [...names].map((name) => ({ name, email: emailAddress(name, noun) })),
    contracts,
  };
}

function writeContracts(region: RegionContent, random: Random, size: Size): ContractContent[] {
  const municipalities = pickMunicipalities(region, random, size);
  const lots = pickLots(region, random, size);
  const quits = random.chance(0.07);
  const joinsLater = !quits && region.contractGenerations.length > 1 && random.chance(0.05);
  const generations = region.contractGenerations.slice(joinsLater ? 1 : 0, quits ? 1 : undefined);
  return generations.flatMap(({ start, end }) =>
    municipalities.map((municipality) => ({
      municipality,
      lots: lots.filter((_, place) => place === 0 || random.chance(0.92)),
      start,
      end: quits
        ? `${random.between(Number(start.slice(0, 4)) + 1, Number(end.slice(0, 4)) - 1)}-12-31`
        : end,
    })),
  );
}

function pickMunicipalities(region: RegionContent, random: Random, size: Size): string[] {
  const codes = region.municipalities.map(({ cbsCode }) => cbsCode);
  const all = size === SizeClass.LARGE || random.chance(size === SizeClass.MEDIUM ? 0.8 : 0.45);
  return all
    ? codes
    : random
        .shuffled(codes)
        .slice(0, random.between(1, codes.length - 1))
        .toSorted();
}

function pickLots(region: RegionContent, random: Random, size: Size): number[] {
  const wanted = random.between(size === SizeClass.LARGE ? 3 : 1, MOST_LOTS[size]);
  const known = LOTS_BY_POPULARITY.filter((lot) => region.lots.some(({ number }) => number === lot));
  return [...new Set(random.shuffled(known))].slice(0, wanted).toSorted((a, b) => a - b);
}
