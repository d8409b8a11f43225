import { dossierTexts } from '../../features/meetings/dossier-texts.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';

interface Props {
  under: string;
  items: readonly { position: number; subject: string }[];
  current: number;
}

/** To the item before and after, so that the whole dossier reads on. */
export function NextItems({ under, items, current }: Props) {
  const texts = useTexts(dossierTexts);
  const at = items.findIndex(({ position }) => position === current);
  const before = at > 0 ? items[at - 1] : undefined;
  const after = items[at + 1];
  return (
    <nav aria-label={texts.items} className="row no-print">
      {before && (
        <ButtonLink to={`${under}/${before.position}`}>
          {texts.previous}: {before.subject}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink variant="primary" to={`${under}/${after.position}`}>
          {texts.next}: {after.subject}
        </ButtonLink>
      )}
    </nav>
  );
}
