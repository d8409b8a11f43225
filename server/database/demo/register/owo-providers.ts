import { writeProviders, type ContractContent, type ProviderContent } from '../providers.ts';
import { randomOf } from '../random.ts';
import { OWO } from '../regions/owo.ts';
import { starringProviders } from '../starring.ts';
import { endingIn, type Course } from './course.ts';
import { dealCourses } from './deal-courses.ts';
import { OWO_AT_THE_START, OWO_NEW_IN_2026, OWO_YEARS } from './owo-years.ts';

const [first, second] = OWO.contractGenerations as [Generation, Generation];
type Generation = (typeof OWO.contractGenerations)[number];

/** The providers of OWO beside those of the demo people, with contracts as the published overviews count them. */
export function owoProviders(): ProviderContent[] {
  const courses = new Map(owoCourses().map((course) => [course.provider, course]));
  return drawn().map((provider) => ({ ...provider, contracts: contractsOf(courses.get(provider.name)!) }));
}

/** What becomes of all providers of OWO, those of the demo people first: they go on as they are. */
export function owoCourses(): Course[] {
  const random = randomOf('owo: courses');
  const starring = starringProviders(OWO).map((provider) => ({
    ...courseOf(provider, first.start),
    municipalities: [...new Set(provider.contracts.map(({ municipality }) => municipality))],
  }));
  const others = drawn();
  const fromTheStart = others.slice(0, OWO_AT_THE_START - starring.length);
  const later = others.slice(fromTheStart.length);
  const untouched = fromTheStart.map((provider) => ({
    course: courseOf(provider, first.start),
    sizeClass: provider.sizeClass,
  }));
  dealCourses(random, untouched);
  const beginnings = OWO_YEARS.flatMap(({ year, begun }) =>
    Array.from({ length: begun }, () => `${year}-0${random.between(2, 9)}-01`),
  );
  return [
    ...starring,
    ...untouched.map(({ course }) => course),
    ...later.map((provider, place) => courseOf(provider, beginnings[place] ?? second.start)),
  ];
}

function drawn(): ProviderContent[] {
  const later = OWO_YEARS.reduce((sum, { begun }) => sum + begun, OWO_NEW_IN_2026);
  const more = OWO_AT_THE_START - starringProviders(OWO).length - 112 + later;
  return [...writeProviders(OWO, 112, 0), ...writeProviders(OWO, more, 210, 'more providers')];
}

const courseOf = ({ name, contracts }: ProviderContent, begins: string): Course => ({
  provider: name,
  begins,
  municipalities: OWO.municipalities.map(({ cbsCode }) => cbsCode),
  lots: contracts[0]!.lots,
  stopped: null,
  endings: [],
});

function contractsOf(course: Course): ContractContent[] {
  return course.municipalities.flatMap((municipality) => {
    const ended = endingIn(course, municipality);
    const before = course.begins < second.start ? [firstContract(course, municipality)] : [];
    const after = { municipality, lots: lotsLeft(course), start: second.start, end: second.end };
    return ended ? before : [...before, after];
  });
}

function firstContract(course: Course, municipality: string): ContractContent {
  const { begins, lots, stopped } = course;
  const ended = endingIn(course, municipality);
  const contract = { municipality, lots, start: begins, end: ended?.on ?? first.end };
  return {
    ...contract,
    ...(stopped && { stopped }),
    ...(ended && {
      ending: { reason: ended.reason, note: ended.note, first: ended.first, planned: first.end },
    }),
  };
}

const lotsLeft = ({ lots, stopped }: Course): number[] => lots.filter((lot) => lot !== stopped?.lot);
