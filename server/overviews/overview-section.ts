import { registerEnumType } from 'type-graphql';

/** The parts of an overview that have a text of their own beside their figures, in their order. */
export enum OverviewSection {
  INTRODUCTION = 'INTRODUCTION',
  CONTRACTS = 'CONTRACTS',
  ENTRANTS = 'ENTRANTS',
  ENDINGS = 'ENDINGS',
  SUBCONTRACTORS = 'SUBCONTRACTORS',
  DELIVERY = 'DELIVERY',
  TABLE = 'TABLE',
  VISITS = 'VISITS',
  THEME_MEETINGS = 'THEME_MEETINGS',
  BANKRUPTCIES = 'BANKRUPTCIES',
  CONTACTS = 'CONTACTS',
}
registerEnumType(OverviewSection, {
  name: 'OverviewSection',
  description: 'A part of a yearly overview, in the order of this list.',
  valuesConfig: {
    INTRODUCTION: { description: 'Inleiding.' },
    CONTRACTS: { description: 'Gecontracteerde aanbieders en contracten per gemeente.' },
    ENTRANTS: { description: 'Toetreden van nieuwe aanbieders.' },
    ENDINGS: { description: 'Beëindigde contracten en percelen.' },
    SUBCONTRACTORS: { description: 'Onderaannemers.' },
    DELIVERY: { description: 'Aanbieders die hebben geleverd.' },
    TABLE: { description: 'Fysieke overlegtafel.' },
    VISITS: { description: 'Werkbezoeken en relatiegesprekken.' },
    THEME_MEETINGS: { description: 'Themabijeenkomsten.' },
    BANKRUPTCIES: { description: 'Faillissementen.' },
    CONTACTS: { description: 'Contract- en relatiebeheer.' },
  } satisfies Record<OverviewSection, { description: string }>,
});

export const sections = Object.values(OverviewSection);
