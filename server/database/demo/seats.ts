import type { SeatContent } from './people-content.ts';

/** The tables of the demo regions. The chair sits at the head, for one of the municipalities. */
export const SEATS: Record<string, SeatContent[]> = {
  owo: [
    { name: 'Voorzitter', kind: 'MUNICIPALITY', municipality: '0085' },
    { name: 'Grote aanbieders', kind: 'PROVIDER', sizes: ['LARGE'] },
    { name: 'Middelgrote aanbieders', kind: 'PROVIDER', sizes: ['MEDIUM'] },
    { name: 'Kleine aanbieders begeleiding', kind: 'PROVIDER', lots: [2], sizes: ['SMALL'] },
    { name: 'Ondersteuning bij het huishouden', kind: 'PROVIDER', lots: [1] },
    { name: 'Dagactiviteiten', kind: 'PROVIDER', lots: [3] },
    { name: 'Kortdurend verblijf', kind: 'PROVIDER', lots: [4] },
    { name: 'Aanbieders Opsterland', kind: 'PROVIDER', municipalities: ['0086'], inactive: true },
    { name: 'Adviesraad sociaal domein Ooststellingwerf', kind: 'ADVISORY_COUNCIL', municipality: '0085' },
    { name: 'Adviesraad sociaal domein Weststellingwerf', kind: 'ADVISORY_COUNCIL', municipality: '0098' },
    { name: 'Adviesraad sociaal domein Opsterland', kind: 'ADVISORY_COUNCIL', municipality: '0086' },
    { name: 'Gemeente Ooststellingwerf', kind: 'MUNICIPALITY', municipality: '0085' },
    { name: 'Gemeente Weststellingwerf', kind: 'MUNICIPALITY', municipality: '0098' },
    { name: 'Gemeente Opsterland', kind: 'MUNICIPALITY', municipality: '0086' },
  ],
  westfriesland: [
    { name: 'Voorzitter', kind: 'MUNICIPALITY', municipality: '0405' },
    { name: 'Grote aanbieders', kind: 'PROVIDER', sizes: ['LARGE'] },
    { name: 'Kleine en middelgrote aanbieders', kind: 'PROVIDER', sizes: ['SMALL', 'MEDIUM'] },
    { name: 'Huishoudelijke ondersteuning', kind: 'PROVIDER', lots: [1] },
    { name: 'Begeleiding', kind: 'PROVIDER', lots: [2] },
    { name: 'Dagbesteding en kortdurend verblijf', kind: 'PROVIDER', lots: [3, 4] },
    { name: 'Adviesraden Westfriesland', kind: 'ADVISORY_COUNCIL', municipality: '0405' },
    { name: 'Gemeenten oost', kind: 'MUNICIPALITY', municipality: '0388' },
    { name: 'Gemeenten west', kind: 'MUNICIPALITY', municipality: '0420' },
  ],
  'achtkarspelen-tytsjerksteradiel': [
    { name: 'Foarsitter', kind: 'MUNICIPALITY', municipality: '0059' },
    { name: 'Grutte oanbieders', kind: 'PROVIDER', sizes: ['LARGE', 'MEDIUM'] },
    { name: 'Lytse oanbieders', kind: 'PROVIDER', sizes: ['SMALL'] },
    { name: 'Help by it húshâlden', kind: 'PROVIDER', lots: [1] },
    { name: 'Advysrie sosjaal domein', kind: 'ADVISORY_COUNCIL', municipality: '0059' },
    { name: 'Gemeente Achtkarspelen', kind: 'MUNICIPALITY', municipality: '0059' },
    { name: 'Gemeente Tytsjerksteradiel', kind: 'MUNICIPALITY', municipality: '0737' },
  ],
};
