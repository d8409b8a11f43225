import { defineTexts } from '../../i18n/language.tsx';

export const homeTexts = defineTexts({
  nl: {
    title: 'Praat mee over het contract',
    lead: 'Gemeenten kopen samen hulp en ondersteuning in. Verandert er iets in het contract? Dan leest u het hier, en kunnen aanbieders reageren.',
    regions: 'Kies uw regio',
    none: 'Er zijn nog geen regio’s',
    noneHelp: 'Een beheerder kan een regio toevoegen.',
  },
  fy: {
    title: 'Praat mei oer it kontrakt',
    lead: 'Gemeenten keapje tegearre help en stipe yn. Feroaret der wat yn it kontrakt? Dan lêze jo it hjir, en kinne oanbieders reagearje.',
    regions: 'Kies jo regio',
    none: 'Der binne noch gjin regio’s',
    noneHelp: 'In behearder kin in regio tafoegje.',
  },
  en: {
    title: 'Have your say on the contract',
    lead: 'Municipalities buy care and support together. When the contract changes you read it here, and providers can react.',
    regions: 'Choose your region',
    none: 'There are no regions yet',
    noneHelp: 'An operator can add a region.',
  },
});
