import type { LegalNotice } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

interface Words {
  notice: Record<LegalNotice, string>;
  noVerdict: string;
  warnings: string;
  questions: string;
  amount: string;
  total: string;
  original: string;
  threshold: (day: string) => string;
  unknown: string;
  earlier: string;
}

const nl: Words = {
  notice: {
    AMOUNT_MISSING: 'Vul het bedrag van deze wijziging in. Zonder bedrag kunnen we niet rekenen.',
    ORIGINAL_VALUE_MISSING: 'De oorspronkelijke waarde van het contract is niet ingevuld.',
    EARLIER_AMOUNT_MISSING: 'Van een eerdere kleine wijziging is geen bedrag ingevuld.',
    ABOVE_THRESHOLD: 'De kleine wijzigingen komen samen op of boven de Europese drempel (art. 2.163b).',
    ABOVE_TEN_PERCENT:
      'De kleine wijzigingen zijn samen 10% of meer van de oorspronkelijke waarde (art. 2.163b).',
    ABOVE_FIFTY_PERCENT: 'De wijziging is meer dan 50% van de oorspronkelijke waarde (art. 2.163d en e).',
    SAME_NATURE: 'Blijft de algemene aard van het contract hetzelfde?',
    CLAUSE_CLEAR: 'Is de bepaling in het contract duidelijk, nauwkeurig en ondubbelzinnig (art. 2.163c)?',
    CLAUSE_CONDITIONS: 'Zegt de bepaling welke wijzigingen mogen, en wanneer (art. 2.163c)?',
    NECESSARY: 'Zijn de extra diensten nodig geworden, en stonden ze niet in het contract (art. 2.163d)?',
    NO_OTHER_CONTRACTOR:
      'Kan een andere aanbieder dit om economische of technische redenen niet doen (art. 2.163d)?',
    NOT_FORESEEABLE: 'Kon een zorgvuldige gemeente deze omstandigheden niet voorzien (art. 2.163e)?',
    ANNOUNCE: 'Moet u de wijziging aankondigen op TenderNed (art. 2.163d en e)?',
    SUCCESSION: 'Voldoet de nieuwe aanbieder aan de oorspronkelijke eisen (art. 2.163f)?',
    OTHER_BIDDERS: 'Zouden met deze tekst andere aanbieders zijn toegelaten of gekozen (art. 2.163g)?',
    ECONOMIC_BALANCE: 'Verschuift het evenwicht in het voordeel van de aanbieders (art. 2.163g)?',
    WIDER_SCOPE: 'Wordt het contract aanzienlijk ruimer (art. 2.163g)?',
    NO_NEW_CONTRACTOR: 'Komt er een andere aanbieder in de plaats (art. 2.163g)?',
    OPEN_HOUSE: 'Krijgt iedere aanbieder dezelfde voorwaarden, ook na de wijziging?',
  },
  noVerdict: 'Dit is een hulpmiddel. Of de wijziging mag, beoordeelt de gemeente zelf.',
  warnings: 'Let op',
  questions: 'Vragen die de wet stelt',
  amount: 'Bedrag van deze wijziging',
  total: 'Kleine wijzigingen samen',
  original: 'Oorspronkelijke waarde van het contract',
  threshold: (day) => `Europese drempel (per ${day})`,
  unknown: 'niet ingevuld',
  earlier: 'Meegeteld',
};

const fy: Words = {
  notice: {
    AMOUNT_MISSING: 'Folje it bedrach fan dizze feroaring yn. Sûnder bedrach kinne wy net rekkenje.',
    ORIGINAL_VALUE_MISSING: 'De oarspronklike wearde fan it kontrakt is net ynfolle.',
    EARLIER_AMOUNT_MISSING: 'Fan in eardere lytse feroaring is gjin bedrach ynfolle.',
    ABOVE_THRESHOLD: 'De lytse feroarings komme tegearre op of boppe de Europeeske drompel (art. 2.163b).',
    ABOVE_TEN_PERCENT:
      'De lytse feroarings binne tegearre 10% of mear fan de oarspronklike wearde (art. 2.163b).',
    ABOVE_FIFTY_PERCENT: 'De feroaring is mear as 50% fan de oarspronklike wearde (art. 2.163d en e).',
    SAME_NATURE: 'Bliuwt de algemiene aard fan it kontrakt itselde?',
    CLAUSE_CLEAR: 'Is de bepaling yn it kontrakt dúdlik, krekt en net foar twa útlis fetber (art. 2.163c)?',
    CLAUSE_CONDITIONS: 'Seit de bepaling hokker feroarings meie, en wannear (art. 2.163c)?',
    NECESSARY: 'Binne de ekstra tsjinsten nedich wurden, en stiene se net yn it kontrakt (art. 2.163d)?',
    NO_OTHER_CONTRACTOR:
      'Kin in oare oanbieder dit om ekonomyske of technyske redens net dwaan (art. 2.163d)?',
    NOT_FORESEEABLE: 'Koe in soarchfâldige gemeente dizze omstannichheden net foarsjen (art. 2.163e)?',
    ANNOUNCE: 'Moatte jo de feroaring oankundigje op TenderNed (art. 2.163d en e)?',
    SUCCESSION: 'Foldocht de nije oanbieder oan de oarspronklike easken (art. 2.163f)?',
    OTHER_BIDDERS: 'Soene mei dizze tekst oare oanbieders talitten of keazen wêze (art. 2.163g)?',
    ECONOMIC_BALANCE: 'Ferskoot it lykwicht yn it foardiel fan de oanbieders (art. 2.163g)?',
    WIDER_SCOPE: 'Wurdt it kontrakt in soad rûmer (art. 2.163g)?',
    NO_NEW_CONTRACTOR: 'Komt der in oare oanbieder foar yn it plak (art. 2.163g)?',
    OPEN_HOUSE: 'Krijt elke oanbieder deselde betingsten, ek nei de feroaring?',
  },
  noVerdict: 'Dit is in helpmiddel. Oft de feroaring mei, beoardielet de gemeente sels.',
  warnings: 'Tink derom',
  questions: 'Fragen dy’t de wet stelt',
  amount: 'Bedrach fan dizze feroaring',
  total: 'Lytse feroarings tegearre',
  original: 'Oarspronklike wearde fan it kontrakt',
  threshold: (day) => `Europeeske drompel (fan ${day} ôf)`,
  unknown: 'net ynfolle',
  earlier: 'Meiteld',
};

const en: Words = {
  notice: {
    AMOUNT_MISSING: 'Enter the amount of this change. Without an amount nothing can be computed.',
    ORIGINAL_VALUE_MISSING: 'The original value of the contract was not entered.',
    EARLIER_AMOUNT_MISSING: 'An earlier small change has no amount.',
    ABOVE_THRESHOLD: 'The small changes together reach the European threshold (art. 2.163b).',
    ABOVE_TEN_PERCENT: 'The small changes together are 10% or more of the original value (art. 2.163b).',
    ABOVE_FIFTY_PERCENT: 'The change is more than 50% of the original value (art. 2.163d and e).',
    SAME_NATURE: 'Does the general nature of the contract stay the same?',
    CLAUSE_CLEAR: 'Is the clause in the contract clear, precise and unequivocal (art. 2.163c)?',
    CLAUSE_CONDITIONS: 'Does the clause say which changes are allowed, and when (art. 2.163c)?',
    NECESSARY:
      'Did the additional services become necessary, and were they not in the contract (art. 2.163d)?',
    NO_OTHER_CONTRACTOR: 'Can no other provider do this, for economic or technical reasons (art. 2.163d)?',
    NOT_FORESEEABLE: 'Could a careful municipality not foresee these circumstances (art. 2.163e)?',
    ANNOUNCE: 'Has the change to be announced on TenderNed (art. 2.163d and e)?',
    SUCCESSION: 'Does the new provider meet the original requirements (art. 2.163f)?',
    OTHER_BIDDERS: 'Would other providers have been admitted or chosen with this text (art. 2.163g)?',
    ECONOMIC_BALANCE: 'Does the balance shift in favour of the providers (art. 2.163g)?',
    WIDER_SCOPE: 'Does the contract become considerably wider (art. 2.163g)?',
    NO_NEW_CONTRACTOR: 'Does another provider come in its place (art. 2.163g)?',
    OPEN_HOUSE: 'Does every provider get the same conditions, after the change too?',
  },
  noVerdict: 'This is a help. Whether the change is allowed is for the municipality to judge.',
  warnings: 'Mind',
  questions: 'Questions that the law asks',
  amount: 'Amount of this change',
  total: 'Small changes together',
  original: 'Original value of the contract',
  threshold: (day) => `European threshold (as of ${day})`,
  unknown: 'not entered',
  earlier: 'Counted in',
};

export const legalTexts = defineTexts({ nl, fy, en });
