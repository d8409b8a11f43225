import { TextLink } from '../../ui/TextLink.tsx';

/** The text of a mail with its addresses as links; those of the portal stay within it. */
export function MailText({ text, lang }: { text: string; lang: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <div className="mailbox__text measure" lang={lang}>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <TextLink key={index} to={withinPortal(part)}>
            {part}
          </TextLink>
        ),
      )}
    </div>
  );
}

function withinPortal(address: string): string {
  const url = new URL(address);
  return url.origin === location.origin ? url.href.slice(url.origin.length) : address;
}
