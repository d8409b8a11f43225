export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger';

const variants: Record<ButtonVariant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--secondary-action ui-button--danger',
};

export const buttonClass = (variant: ButtonVariant, more = ''): string =>
  `utrecht-button ${variants[variant]} ${more}`.trim();
