import type { DemoPerson } from './people-content.ts';

const AT8 = 'achtkarspelen-tytsjerksteradiel';

const OWO_PEOPLE: DemoPerson[] = [
  {
    name: 'Baukje Wiebelsma',
    email: 'baukje.wiebelsma@fonkelwilg.example',
    description: 'Vertegenwoordiger van een kleine aanbieder, Zorgerf Fonkelwilg',
    region: 'owo',
    roles: [{ kind: 'REPRESENTATIVE', provider: 'Zorgerf Fonkelwilg' }],
  },
  {
    name: 'Sjoerd Toversma',
    email: 'sjoerd.toversma@dwarrelstroom.example',
    description: 'Vertegenwoordiger van een grote aanbieder in twee regio’s, Zorggroep Dwarrelstroom',
    region: 'owo',
    roles: [{ kind: 'REPRESENTATIVE', provider: 'Zorggroep Dwarrelstroom' }],
  },
  {
    name: 'Yasmin Kringelboer',
    email: 'yasmin.kringelboer@dwarrelstroom.example',
    description: 'Collega van Sjoerd bij Zorggroep Dwarrelstroom',
    region: 'owo',
    roles: [{ kind: 'REPRESENTATIVE', provider: 'Zorggroep Dwarrelstroom' }],
  },
  {
    name: 'Nynke Zoemstra',
    email: 'nynke.zoemstra@zoemheide.example',
    description: 'Delegatielid voor de kleine aanbieders, en zelf vertegenwoordiger van Praktijk Zoemheide',
    region: 'owo',
    roles: [
      { kind: 'DELEGATE', region: 'owo', seat: 'Kleine aanbieders begeleiding' },
      { kind: 'REPRESENTATIVE', provider: 'Praktijk Zoemheide' },
    ],
  },
  {
    name: 'Wytze Prevelinga',
    email: 'wytze.prevelinga@kabbelhut.example',
    description: 'Plaatsvervanger van Nynke aan de overlegtafel',
    region: 'owo',
    roles: [
      { kind: 'DELEGATE', region: 'owo', seat: 'Kleine aanbieders begeleiding', substitute: true },
      { kind: 'REPRESENTATIVE', provider: 'Logeerhuis De Kabbelhut' },
    ],
  },
  {
    name: 'Geertje Schemerhuis',
    email: 'geertje.schemerhuis@adviesraad-opsterland.example',
    description: 'Lid van de adviesraad sociaal domein Opsterland, met een zetel aan de overlegtafel',
    region: 'owo',
    roles: [{ kind: 'DELEGATE', region: 'owo', seat: 'Adviesraad sociaal domein Opsterland' }],
  },
  {
    name: 'Harmen Kabbelman',
    email: 'harmen.kabbelman@weststellingwerf.example',
    description: 'Zit namens de gemeente Weststellingwerf aan de overlegtafel',
    region: 'owo',
    roles: [{ kind: 'DELEGATE', region: 'owo', seat: 'Gemeente Weststellingwerf' }],
  },
  manager('Ineke Murmelsma', 'owo', 'Ooststellingwerf', '0085'),
  manager('Karim Drentelboer', 'owo', 'Weststellingwerf', '0098'),
  manager('Froukje Glinsterstra', 'owo', 'Opsterland', '0086'),
  secretary('Tineke Sprokkelman', 'owo', 'de OWO-gemeenten'),
  chair('Rients Mijmersma', 'owo', 'Voorzitter', 'de overlegtafel OWO'),
];

const WESTFRIESLAND_PEOPLE: DemoPerson[] = [
  {
    name: 'Marije Koggeman',
    email: 'marije.koggeman@koggevlinder.example',
    description: 'Vertegenwoordiger van een kleine aanbieder, Dagcentrum De Koggevlinder',
    region: 'westfriesland',
    roles: [{ kind: 'REPRESENTATIVE', provider: 'Dagcentrum De Koggevlinder' }],
  },
  {
    name: 'Mehmet Wentelhuis',
    email: 'mehmet.wentelhuis@wentelkoog.example',
    description: 'Delegatielid voor de grote aanbieders, en vertegenwoordiger van Stichting Wentelkoog Groep',
    region: 'westfriesland',
    roles: [
      { kind: 'DELEGATE', region: 'westfriesland', seat: 'Grote aanbieders' },
      { kind: 'REPRESENTATIVE', provider: 'Stichting Wentelkoog Groep' },
    ],
  },
  manager('Anke Nevelboer', 'westfriesland', 'Drechterland', '0498'),
  manager('Pieter Stuifman', 'westfriesland', 'Enkhuizen', '0388'),
  manager('Leila Tuimelhuis', 'westfriesland', 'Hoorn', '0405'),
  manager('Sander Knisperman', 'westfriesland', 'Koggenland', '1598'),
  manager('Hanneke Ritselboer', 'westfriesland', 'Medemblik', '0420'),
  manager('Jelle Dartelhuis', 'westfriesland', 'Opmeer', '0432'),
  manager('Petra Sluimerman', 'westfriesland', 'Stede Broec', '0532'),
  secretary('Hedwig Wuifhuis', 'westfriesland', 'de regio Westfriesland'),
  chair('Ids Flonkerman', 'westfriesland', 'Voorzitter', 'het platform Wmo Westfriesland'),
];

const AT8_PEOPLE: DemoPerson[] = [
  {
    name: 'Rixt Moannestra',
    email: 'rixt.moannestra@moannehof.example',
    description: 'Vertegenwoordiger van Soarchpleats De Moannehof; leest en schrijft Fries',
    region: AT8,
    roles: [{ kind: 'REPRESENTATIVE', provider: 'Soarchpleats De Moannehof' }],
  },
  {
    name: 'Douwe Stjersma',
    email: 'douwe.stjersma@moannehof.example',
    description: 'Delegatielid voor de lytse oanbieders',
    region: AT8,
    roles: [{ kind: 'DELEGATE', region: AT8, seat: 'Lytse oanbieders' }],
  },
  manager('Ymkje Simmerinda', AT8, 'Achtkarspelen', '0059'),
  manager('Oene Hjerststra', AT8, 'Tytsjerksteradiel', '0737'),
  secretary('Klaske Sulverinda', AT8, 'Achtkarspelen en Tytsjerksteradiel'),
  chair('Bouke Maitiidsma', AT8, 'Foarsitter', 'de oerlistafel'),
];

const OPERATOR: DemoPerson = {
  name: 'Lolke Huppelhuis',
  email: 'lolke.huppelhuis@oerlis.example',
  description: 'Beheerder van de hele installatie',
  region: null,
  roles: [{ kind: 'OPERATOR' }],
};

/** One person per role and region, for signing in with one click. */
export const DEMO_PEOPLE: DemoPerson[] = [...OWO_PEOPLE, ...WESTFRIESLAND_PEOPLE, ...AT8_PEOPLE, OPERATOR];

function manager(name: string, region: string, municipality: string, cbsCode: string): DemoPerson {
  return {
    name,
    email: address(name, municipality.toLowerCase().replace(' ', '-')),
    description: `Contractmanager van de gemeente ${municipality}`,
    region,
    roles: [{ kind: 'CONTRACT_MANAGER', region, municipality: cbsCode }],
  };
}

function secretary(name: string, region: string, of: string): DemoPerson {
  return {
    name,
    email: address(name, region),
    description: `Secretaris van ${of}`,
    region,
    roles: [{ kind: 'SECRETARY', region }],
  };
}

function chair(name: string, region: string, seat: string, of: string): DemoPerson {
  return {
    name,
    email: address(name, region),
    description: `Voorzitter van ${of}`,
    region,
    roles: [{ kind: 'CHAIR', region, seat }],
  };
}

function address(name: string, domain: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@${domain}.example`;
}
