import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Alert.css';

export type AlertTone = 'info' | 'ok' | 'warning' | 'error';

interface Props {
  tone: AlertTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Set it when the alert appears after something was done, so that it is read out. */
  live?: boolean;
}

export function Alert({ tone, title, children, live }: Props) {
  const role = tone === 'error' ? 'alert' : 'status';
  return (
    <div className={`ui-alert ui-alert--${tone}`} role={live ? role : undefined}>
      <Icon name={tone} />
      <div className="ui-alert__text">
        {title && <p className="ui-alert__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
