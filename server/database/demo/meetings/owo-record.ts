import type { TableRecord } from '../content.ts';

/** What was recorded at the OWO table beside outcomes: who differed, and what was to be corrected. */
export const OWO_RECORD: TableRecord = {
  remarks: [
    {
      subject: 'Tarieven 2024: naar een reële prijs',
      seat: 'Kortdurend verblijf',
      text: 'Een nachtdienst met slaapwacht kost meer dan in het onderzoek staat. Voor dit tarief opent niemand een nieuwe logeerplek.',
    },
    {
      subject: 'Tarieven 2024: naar een reële prijs',
      seat: 'Kleine aanbieders begeleiding',
      text: 'Met 18 procent overhead komt een aanbieder met drie medewerkers niet uit.',
    },
  ],
  corrections: [
    {
      seat: 'Kleine aanbieders begeleiding',
      after: 6,
      quote: 'De voorzitter heet iedereen welkom, in het bijzonder de nieuwe leden.',
      text: 'Er waren volgens ons geen nieuwe leden. Dit deel kan eruit.',
      answer: {
        after: 8,
        accepted: false,
        text: 'Twee leden waren er voor het eerst als vervanger. De zin blijft staan.',
      },
    },
    {
      seat: 'Adviesraad sociaal domein Opsterland',
      after: 9,
      quote: 'Er zijn geen vragen meer. De voorzitter sluit de vergadering.',
      text: 'Wij vroegen of de stukken een week eerder kunnen komen. Dat staat er nog niet in.',
    },
  ],
};
