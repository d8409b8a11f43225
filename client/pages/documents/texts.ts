import { defineTexts } from '../../i18n/language.tsx';

export const documentsPageTexts = defineTexts({
  nl: {
    title: 'Stukken van de regio',
    lead: (region: string) => `Contract, regels en andere stukken van ${region}.`,
    region: 'Regio',
    none: 'Er zijn nog geen stukken',
    noneHelp: 'Stukken bij een voorstel of een vergadering vindt u op de pagina daarvan.',
    manage: 'Stukken beheren',
    failed: 'De stukken konden niet worden geladen',
    retry: 'Probeer het opnieuw',
  },
  fy: {
    title: 'Stikken fan de regio',
    lead: (region) => `Kontrakt, regels en oare stikken fan ${region}.`,
    region: 'Regio',
    none: 'Der binne noch gjin stikken',
    noneHelp: 'Stikken by in útstel of in gearkomste fine jo op de side dêrfan.',
    manage: 'Stikken beheare',
    failed: 'De stikken koene net laden wurde',
    retry: 'Besykje it op ’e nij',
  },
  en: {
    title: 'Documents of the region',
    lead: (region) => `Contract, rules and other documents of ${region}.`,
    region: 'Region',
    none: 'There are no documents yet',
    noneHelp: 'Documents of a proposal or a meeting stand on its own page.',
    manage: 'Manage documents',
    failed: 'The documents could not be loaded',
    retry: 'Try again',
  },
});
