import type { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { db } from '../platform/context.ts';
import { Language } from '../platform/language.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { Person } from './person.entity.ts';
import type { Role } from './role.entity.ts';

const names: Record<Language, Record<RoleKind, string>> = {
  nl: {
    REPRESENTATIVE: 'vertegenwoordiger',
    DELEGATE: 'delegatielid',
    CHAIR: 'voorzitter',
    CONTRACT_MANAGER: 'contractmanager',
    SECRETARY: 'secretaris',
    OPERATOR: 'beheerder',
  },
  fy: {
    REPRESENTATIVE: 'fertsjintwurdiger',
    DELEGATE: 'delegaasjelid',
    CHAIR: 'foarsitter',
    CONTRACT_MANAGER: 'kontraktmanager',
    SECRETARY: 'sekretaris',
    OPERATOR: 'behearder',
  },
  en: {
    REPRESENTATIVE: 'representative',
    DELEGATE: 'delegation member',
    CHAIR: 'chair',
    CONTRACT_MANAGER: 'contract manager',
    SECRETARY: 'secretary',
    OPERATOR: 'operator',
  },
};

/** "You can sign in", with the role that was given. No password and no code: both are asked for on the page. */
export async function invitationMail(ctx: Context, person: Person, role: Role): Promise<MailContent> {
  const language = person.language ?? Language.nl;
  const organisation = await organisationOf(ctx, role);
  const as = organisation ? `${names[language][role.kind]}, ${organisation}` : names[language][role.kind];
  const url = `${ctx.config.BASE_URL}/aanmelden`;
  return {
    nl: {
      subject: 'U kunt inloggen bij Oerlis',
      paragraphs: [
        `U hebt nu een rol bij Oerlis: ${as}.`,
        'Oerlis is het portaal van de overlegtafel. U leest er voorstellen om het contract te wijzigen, en wat er op de agenda staat.',
        'U hebt geen wachtwoord nodig. Vul dit e-mailadres in, dan krijgt u een code.',
      ],
      action: { label: 'Inloggen', url },
    },
    fy: {
      subject: 'Jo kinne ynlogge by Oerlis',
      paragraphs: [
        `Jo hawwe no in rol by Oerlis: ${as}.`,
        'Oerlis is it portaal fan de oerlistafel. Jo lêze der útstellen om it kontrakt te feroarjen, en wat der op de wurklist stiet.',
        'Jo hawwe gjin wachtwurd nedich. Folje dit e-mailadres yn, dan krije jo in koade.',
      ],
      action: { label: 'Ynlogge', url },
    },
    en: {
      subject: 'You can sign in to Oerlis',
      paragraphs: [
        `You now have a role in Oerlis: ${as}.`,
        'Oerlis is the portal of the consultation table. You read proposals to change the contract there, and what is on the agenda.',
        'You need no password. Enter this e-mail address and you will get a code.',
      ],
      action: { label: 'Sign in', url },
    },
  }[language];
}

async function organisationOf(ctx: Context, role: Role): Promise<string | null> {
  const found = role.providerId
    ? await db(ctx).findOneBy(Provider, { id: role.providerId })
    : role.municipalityId
      ? await db(ctx).findOneBy(Municipality, { id: role.municipalityId })
      : role.regionId && (await db(ctx).findOneBy(Region, { id: role.regionId }));
  return found ? found.name : null;
}

/** To the address that was replaced, so that its owner notices a change that nobody asked for. */
export function addressChangedMail(language: Language, address: string): MailContent {
  return {
    nl: {
      subject: 'Uw e-mailadres is gewijzigd',
      paragraphs: [
        `U logt bij Oerlis voortaan in met ${address}. Dit adres werkt niet meer.`,
        'Vroeg u hier niet om? Neem dan contact op met uw gemeente of regio.',
      ],
    },
    fy: {
      subject: 'Jo e-mailadres is feroare',
      paragraphs: [
        `Jo logge by Oerlis fan no ôf yn mei ${address}. Dit adres wurket net mear.`,
        'Hawwe jo hjir net om frege? Nim dan kontakt op mei jo gemeente of regio.',
      ],
    },
    en: {
      subject: 'Your e-mail address was changed',
      paragraphs: [
        `From now on you sign in to Oerlis with ${address}. This address no longer works.`,
        'Did you not ask for this? Please contact your municipality or region.',
      ],
    },
  }[language];
}

/** To those who represent a provider already, so that they notice a colleague whom they do not know. */
export function representativeAddedMail(
  language: Language,
  name: string,
  provider: string,
  url: string,
): MailContent {
  return {
    nl: {
      subject: `Nieuwe vertegenwoordiger van ${provider}`,
      paragraphs: [
        `${name} is nu ook vertegenwoordiger van ${provider} bij Oerlis, en kan namens u reageren op voorstellen.`,
        'Kent u deze persoon niet? Beëindig de rol dan bij Mijn organisatie, of bel de contractmanager van uw gemeente.',
      ],
      action: { label: 'Inloggen', url },
    },
    fy: {
      subject: `Nije fertsjintwurdiger fan ${provider}`,
      paragraphs: [
        `${name} is no ek fertsjintwurdiger fan ${provider} by Oerlis, en kin út jo namme reagearje op útstellen.`,
        'Kenne jo dizze persoan net? Beëinigje de rol dan by Myn organisaasje, of belje de kontraktmanager fan jo gemeente.',
      ],
      action: { label: 'Ynlogge', url },
    },
    en: {
      subject: `New representative of ${provider}`,
      paragraphs: [
        `${name} now represents ${provider} in Oerlis too, and can react to proposals on your behalf.`,
        'Do you not know this person? End the role at My organisation, or call the contract manager of your municipality.',
      ],
      action: { label: 'Sign in', url },
    },
  }[language];
}
