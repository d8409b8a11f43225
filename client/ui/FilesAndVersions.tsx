import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import { TextLink } from './TextLink.tsx';

interface Props {
  download: string;
  files: readonly { to: string; label: string }[];
  versions: string;
  /** Every version, the last first; the one without an address is the one that is shown. */
  all: readonly { key: string; label: string; to: string | null }[];
  /** Stands behind the version that is shown. */
  shown: string;
}

/** Beside a published document: its files, and where there is more than one its versions. */
export function FilesAndVersions({ download, files, versions, all, shown }: Props) {
  return (
    <div className="flow no-print">
      <Part title={download}>
        {files.map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>
          </li>
        ))}
      </Part>
      {all.length > 1 && (
        <Part title={versions}>
          {all.map(({ key, label, to }) => (
            <li key={key}>{to === null ? `${label} ${shown}` : <TextLink to={to}>{label}</TextLink>}</li>
          ))}
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flow flow-sm">
      <Heading level={2} size={3}>
        {title}
      </Heading>
      <ul>{children}</ul>
    </div>
  );
}
