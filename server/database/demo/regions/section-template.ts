import type { SectionHeading } from '../content.ts';

/**
 * The headings of a proposal, after a council proposal of Achtkarspelen: the fullest set we know.
 * A region starts with these and can change them.
 */
export const SECTION_TEMPLATE: SectionHeading[] = [
  heading('proposal', true, 'Wij stellen voor', 'Wy stelle foar', 'We propose'),
  heading('authority', false, 'Bevoegdheid', 'Foech', 'Authority'),
  heading(
    'introduction',
    true,
    'Inleiding en geschiedenis',
    'Ynlieding en histoarje',
    'Introduction and history',
  ),
  heading('intended-effect', true, 'Te bereiken effect', 'Te berikken effekt', 'Intended effect'),
  heading('arguments', true, 'Argumenten', 'Arguminten', 'Arguments'),
  heading('alternatives', false, 'Alternatieven', 'Alternativen', 'Alternatives'),
  heading('risks', false, 'Kanttekeningen en risico’s', 'Kanttekenings en risiko’s', 'Remarks and risks'),
  heading('finances', true, 'Financiën', 'Finânsjes', 'Finances'),
  heading(
    'participation',
    false,
    'Participatie van inwoners en aanbieders',
    'Partisipaasje fan ynwenners en oanbieders',
    'Participation of residents and providers',
  ),
  heading('communication', false, 'Communicatie', 'Kommunikaasje', 'Communication'),
  heading('integrality', false, 'Integraliteit', 'Yntegraliteit', 'Coherence with other policy'),
  heading('cooperation', false, 'Samenwerking', 'Gearwurking', 'Cooperation'),
  heading('next-steps', false, 'Vervolgtraject', 'Ferfolchtrajekt', 'Next steps'),
  heading('planning', false, 'Planning', 'Planning', 'Planning'),
  heading('evaluation', false, 'Evaluatie', 'Evaluaasje', 'Evaluation'),
];

function heading(key: string, required: boolean, nl: string, fy: string, en: string): SectionHeading {
  return { key, required, titles: { nl, fy, en } };
}
