import { registerEnumType } from 'type-graphql';

/** What the register holds rows of. */
export enum RegisterKind {
  PROVIDER = 'PROVIDER',
  CONTRACT = 'CONTRACT',
  SUBCONTRACTOR = 'SUBCONTRACTOR',
  DELIVERY = 'DELIVERY',
  VISIT = 'VISIT',
  BANKRUPTCY = 'BANKRUPTCY',
  THEME_MEETING = 'THEME_MEETING',
  ENTRANT = 'ENTRANT',
  TARIFF = 'TARIFF',
}
registerEnumType(RegisterKind, {
  name: 'RegisterKind',
  description: 'What a row of the register is about.',
  valuesConfig: {
    PROVIDER: { description: 'Aanbieder: what is recorded of a provider.' },
    CONTRACT: { description: 'Contract, with its lots.' },
    SUBCONTRACTOR: { description: 'Onderaannemer of a main contractor, for one lot in one municipality.' },
    DELIVERY: { description: 'Levering: whether a provider had clients in a municipality in a year.' },
    VISIT: { description: 'Werkbezoek or relatiegesprek.' },
    BANKRUPTCY: { description: 'Faillissement of a main contractor or a subcontractor.' },
    THEME_MEETING: { description: 'Themabijeenkomst.' },
    ENTRANT: { description: 'Toetreder: a request with a new and distinctive offer.' },
    TARIFF: { description: 'Tarief of a product.' },
  } satisfies Record<RegisterKind, { description: string }>,
});

/** Reden van beëindiging of a contract or a subcontractor (DOMAIN.md section 4). */
export enum EndReason {
  NO_CLIENTS_FOR_A_YEAR = 'NO_CLIENTS_FOR_A_YEAR',
  NOT_VIABLE = 'NOT_VIABLE',
  LEFT_REGION = 'LEFT_REGION',
  QUALITY_NOT_MET = 'QUALITY_NOT_MET',
  BUSINESS_CEASED = 'BUSINESS_CEASED',
  STOPPED_WMO = 'STOPPED_WMO',
  BANKRUPTCY = 'BANKRUPTCY',
  OTHER = 'OTHER',
}
registerEnumType(EndReason, {
  name: 'EndReason',
  description: 'Why a contract or the work of a subcontractor ended.',
  valuesConfig: {
    NO_CLIENTS_FOR_A_YEAR: { description: 'Langer dan 1 jaar geen cliënten.' },
    NOT_VIABLE: { description: 'Financieel niet meer haalbaar.' },
    LEFT_REGION: { description: 'Aanbieder trekt zich terug uit deze regio.' },
    QUALITY_NOT_MET: { description: 'Niet voldoen aan kwaliteitseisen.' },
    BUSINESS_CEASED: { description: 'Bedrijf beëindigd.' },
    STOPPED_WMO: { description: 'Stopt met Wmo-ondersteuning.' },
    BANKRUPTCY: { description: 'Faillissement.' },
    OTHER: { description: 'Anders, with a note.' },
  } satisfies Record<EndReason, { description: string }>,
});
