import type { DecisionKind } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

interface Words {
  title: string;
  kind: Record<DecisionKind, string>;
  open: string;
  on: (day: string) => string;
  from: (day: string) => string;
  why: string;
  otherText: string;
  legend: string;
  inserted: string;
  deleted: string;
  earlier: string;
  addendum: (number: number) => string;
  retroactive: string;
  draft: string;
  record: string;
}

const nl: Words = {
  title: 'Besluit van de gemeenten',
  kind: {
    ADOPT: 'Neemt het voorstel over',
    ADOPT_AMENDED: 'Neemt het voorstel over, met een andere tekst',
    REJECT: 'Neemt het voorstel niet over',
    HOLD: 'Houdt het besluit aan',
  },
  open: 'Heeft nog niet besloten',
  on: (day) => `Besluit van ${day}`,
  from: (day) => `Geldt vanaf ${day}`,
  why: 'Waarom',
  otherText: 'Andere tekst dan voorgesteld',
  legend: 'Vergeleken met het voorstel: nieuw is onderstreept, wat vervalt is doorgestreept.',
  inserted: '[nieuw:]',
  deleted: '[vervalt:]',
  earlier: 'Eerder besluit',
  addendum: (number) => `Lees addendum ${number}`,
  retroactive: 'Met terugwerkende kracht',
  draft: 'Er is een concept',
  record: 'Besluit vastleggen',
};

const fy: Words = {
  title: 'Beslút fan de gemeenten',
  kind: {
    ADOPT: 'Nimt it útstel oer',
    ADOPT_AMENDED: 'Nimt it útstel oer, mei in oare tekst',
    REJECT: 'Nimt it útstel net oer',
    HOLD: 'Hâldt it beslút oan',
  },
  open: 'Hat noch net besletten',
  on: (day) => `Beslút fan ${day}`,
  from: (day) => `Jildt fan ${day} ôf`,
  why: 'Wêrom',
  otherText: 'Oare tekst as foarsteld',
  legend: 'Ferlike mei it útstel: nij is ûnderstreke, wat ferfalt is trochstreke.',
  inserted: '[nij:]',
  deleted: '[ferfalt:]',
  earlier: 'Earder beslút',
  addendum: (number) => `Lês addendum ${number}`,
  retroactive: 'Mei weromwurkjende krêft',
  draft: 'Der is in konsept',
  record: 'Beslút fêstlizze',
};

const en: Words = {
  title: 'Decision of the municipalities',
  kind: {
    ADOPT: 'Adopts the proposal',
    ADOPT_AMENDED: 'Adopts the proposal, in other words',
    REJECT: 'Does not adopt the proposal',
    HOLD: 'Holds its decision',
  },
  open: 'Has not decided yet',
  on: (day) => `Decision of ${day}`,
  from: (day) => `Holds from ${day}`,
  why: 'Why',
  otherText: 'Other text than proposed',
  legend: 'Compared with the proposal: new words are underlined, what lapses is struck through.',
  inserted: '[new:]',
  deleted: '[lapses:]',
  earlier: 'Earlier decision',
  addendum: (number) => `Read addendum ${number}`,
  retroactive: 'With retroactive effect',
  draft: 'There is a draft',
  record: 'Record the decision',
};

/** What is said of decisions, to everybody. */
export const decisionTexts = defineTexts({ nl, fy, en });
