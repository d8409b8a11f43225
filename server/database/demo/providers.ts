import type { RegionContent, SizeClass } from './content.ts';
import { asciiSlug, emailAddress, personName, properNouns, providerName } from './names.ts';
import { fictionalAgbCode, fictionalKvkNumber, fictionalRsin } from './provider-numbers.ts';
import { randomOf, type Random } from './random.ts';

export interface ProviderContent {
  name: string;
  kvkNumber: string;
  rsin: string | null;
  agbCode: string;
  sizeClass: SizeClass;
  domain: string;
  representatives: { name: string; email: string }[];
  contracts: ProviderContractContent[];
}

export interface ProviderContractContent {
  municipality: string;
  generation: string;
  lots: number[];
  start: string;
  end: string;
}

const SIZES: Partial<Record<SizeClass, number>> = { SOLO: 26, SMALL: 38, MEDIUM: 26, LARGE: 10 };
const REPRESENTATIVES: Record<SizeClass, [number, number]> = {
  SOLO: [1, 1],
  SMALL: [1, 2],
  MEDIUM: [2, 3],
  LARGE: [2, 4],
};

/** Providers of all size classes, each in some of the municipalities and lots; nearly half hold all municipalities. */
export function writeProviders(region: RegionContent, count: number, firstSerial: number): ProviderContent[] {
  const random = randomOf(`${region.slug}: providers`);
  const nouns = properNouns(randomOf('proper nouns'), firstSerial + count).slice(firstSerial);
  return nouns.map((noun, place) => writeProvider(region, random, noun, firstSerial + place));
}

function writeProvider(region: RegionContent, random: Random, noun: string, serial: number): ProviderContent {
  const sizeClass = random.weighted(SIZES);
  const domain = `${asciiSlug(noun)}.example`;
  const [least, most] = REPRESENTATIVES[sizeClass];
  const contracts = writeContracts(region, random, sizeClass);
  const names = new Set(Array.from({ length: random.between(least, most) }, () => personName(random)));
  return {
    name: providerName(random, noun, sizeClass, contracts[0]!.lots[0]!),
    kvkNumber: fictionalKvkNumber(serial),
    rsin: sizeClass === 'SOLO' ? null : fictionalRsin(serial),
    agbCode: fictionalAgbCode(serial),
    sizeClass,
    domain,
    representatives: [...names].map((name) => ({ name, email: emailAddress(name, noun) })),
    contracts,
  };
}

function writeContracts(region: RegionContent, random: Random, size: SizeClass): ProviderContractContent[] {
  const municipalities = pickMunicipalities(region, random, size);
  const lots = pickLots(region, random, size);
  const newcomer = random.chance(0.06);
  return region.contractGenerations
    .filter((_, place) => place > 0 || region.contractGenerations.length === 1 || !newcomer)
    .flatMap((generation, place) =>
      municipalities
        .filter(() => place === 0 || random.chance(0.95))
        .map((municipality) => ({
          municipality,
          generation: generation.name,
          lots: lots.filter((lot) => lots.length === 1 || lot === lots[0] || random.chance(0.9)),
          start: generation.start,
          end: generation.end,
        })),
    );
}

function pickMunicipalities(region: RegionContent, random: Random, size: SizeClass): string[] {
  const codes = region.municipalities.map(({ cbsCode }) => cbsCode);
  const all = size === 'LARGE' || random.chance(size === 'MEDIUM' ? 0.8 : 0.45);
  return all
    ? codes
    : random
        .shuffled(codes)
        .slice(0, random.between(1, codes.length - 1))
        .sort();
}

function pickLots(region: RegionContent, random: Random, size: SizeClass): number[] {
  const most: Record<SizeClass, number> = { SOLO: 1, SMALL: 2, MEDIUM: 3, LARGE: region.lots.length };
  const wanted = random.between(size === 'LARGE' ? 3 : 1, most[size]);
  const favourites = random.shuffled(
    [1, 2, 2, 2, 3, 3, 4].filter((lot) => region.lots.some(({ number }) => number === lot)),
  );
  return [...new Set(favourites)].slice(0, wanted).sort((a, b) => a - b);
}
