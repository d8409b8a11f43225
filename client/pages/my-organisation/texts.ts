import { defineTexts } from '../../i18n/language.tsx';

export const myOrganisationTexts = defineTexts({
  nl: {
    lead: 'Wat de gemeenten van uw organisatie weten, en wie er namens u meedoet.',
    above: 'Mijn organisatie',
    colleagues: 'Uw collega’s',
    colleaguesHelp: 'Iedereen hier kan concepten lezen en afmaken, en reacties indienen.',
    invite: 'Nodig een collega uit',
    details: 'Uw gegevens',
    recorded: 'Naam en KvK-nummer wijzigt de contractmanager van uw gemeente.',
    contracts: 'Uw contracten',
  },
  fy: {
    lead: 'Wat de gemeenten fan jo organisaasje witte, en wa’t der út jo namme meidocht.',
    above: 'Myn organisaasje',
    colleagues: 'Jo kollega’s',
    colleaguesHelp: 'Elkenien hjir kin konsepten lêze en ôfmeitsje, en reaksjes yntsjinje.',
    invite: 'Nûgje in kollega út',
    details: 'Jo gegevens',
    recorded: 'Namme en KvK-nûmer feroaret de kontraktmanager fan jo gemeente.',
    contracts: 'Jo kontrakten',
  },
  en: {
    lead: 'What the municipalities know of your organisation, and who takes part on its behalf.',
    above: 'My organisation',
    colleagues: 'Your colleagues',
    colleaguesHelp: 'Everyone here can read and finish drafts, and submit reactions.',
    invite: 'Invite a colleague',
    details: 'Your details',
    recorded: 'The contract manager of your municipality changes the name and KvK number.',
    contracts: 'Your contracts',
  },
});
