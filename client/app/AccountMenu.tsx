import { useLocation } from 'wouter';
import type { Viewer } from '../features/session/session.ts';
import { useActAs } from '../features/session/useActAs.ts';
import { useTexts } from '../i18n/language.tsx';
import { roleInWords, roleNames } from '../i18n/roles.ts';
import { TextLink } from '../ui/TextLink.tsx';
import { appTexts } from './texts.ts';
import './AccountMenu.css';

/** Who is signed in and as what; for who holds several roles also the way from one to another. */
export default function AccountMenu({ viewer }: { viewer: Viewer }) {
  const texts = useTexts(appTexts);
  const names = useTexts(roleNames);
  const { role, roles, person } = viewer;
  const { act, busy } = useActAs();
  const [path] = useLocation();
  const who = (
    <>
      {person.name}
      {role && <span className="account-menu__role">{roleInWords(role, names)}</span>}
    </>
  );
  if (roles.length < 2)
    return (
      <TextLink to="/account" className="account-menu__who">
        {who}
      </TextLink>
    );
  return (
    <details key={`${path} ${role?.id}`} className="account-menu">
      <summary className="account-menu__who">{who}</summary>
      <div className="account-menu__panel flow flow-sm">
        <p id="act-as">{texts.actAs}</p>
        <ul aria-labelledby="act-as">
          {roles.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="account-menu__choice"
                aria-pressed={one.id === role?.id}
                disabled={busy}
                onClick={() => void act(one.id)}
              >
                {roleInWords(one, names)}
              </button>
            </li>
          ))}
        </ul>
        <TextLink to="/account">{texts.account}</TextLink>
      </div>
    </details>
  );
}
