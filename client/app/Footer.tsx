import { useTexts } from '../i18n/language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { appTexts } from './texts.ts';

export function Footer() {
  const texts = useTexts(appTexts);
  return (
    <footer className="footer">
      <div className="footer__inner layout__width">
        <ul className="footer__links">
          <li>
            <TextLink to="/">{texts.regions}</TextLink>
          </li>
          <li>
            <TextLink to="/toegankelijkheid">{texts.accessibility}</TextLink>
          </li>
          <li>
            <TextLink to="/privacy">{texts.privacy}</TextLink>
          </li>
        </ul>
        <p className="footer__note">{texts.about}</p>
      </div>
    </footer>
  );
}
