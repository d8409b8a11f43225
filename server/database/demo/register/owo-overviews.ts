import { OverviewSection } from '../../../overviews/overview-section.ts';
import type { Day } from '../content.ts';

/** A yearly overview: published on a day, or still a draft. CBS codes say whose contract manager did it. */
export interface OverviewContent {
  year: number;
  writtenBy: string;
  reviewedBy: string | null;
  reviewedOn: Day | null;
  publishedOn: Day | null;
  texts: Partial<Record<OverviewSection, string>>;
}

export const OWO_OVERVIEWS: OverviewContent[] = [
  {
    year: 2023,
    writtenBy: '0098',
    reviewedBy: '0085',
    reviewedOn: '2024-03-07',
    publishedOn: '2024-03-12',
    texts: {
      [OverviewSection.INTRODUCTION]:
        'De gemeenten Ooststellingwerf, Weststellingwerf en Opsterland kopen sinds 2015 samen de Wmo-ondersteuning in. De contracten van nu gelden sinds 1 januari 2020, voor ten hoogste zes jaar. Dit overzicht laat zien hoeveel contracten er zijn, wie er stopte en waarom, en met wie wij spraken.',
      [OverviewSection.VISITS]:
        'Wij gaan geregeld in gesprek met de aanbieders die ondersteuning leveren, het liefst bij hen op locatie en anders in een van de gemeentehuizen. Sommigen spraken wij meer dan één keer, bijvoorbeeld bij de opening van een nieuwe locatie. Zij tellen één keer mee.',
      [OverviewSection.THEME_MEETINGS]:
        'Op een themabijeenkomst vertellen wij over een onderwerp dat speelt, of denken aanbieders met ons mee. In 2023 was er één, voor alle aanbieders van hulp bij het huishouden.',
    },
  },
  {
    year: 2024,
    writtenBy: '0086',
    reviewedBy: '0098',
    reviewedOn: '2025-03-13',
    publishedOn: '2025-03-18',
    texts: {},
  },
  { year: 2025, writtenBy: '0085', reviewedBy: null, reviewedOn: null, publishedOn: null, texts: {} },
];
