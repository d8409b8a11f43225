import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';

interface Props {
  label: string;
  send: () => Promise<readonly Problem[]>;
  variant?: 'primary' | 'secondary' | 'subtle';
  done?: () => void;
  children?: ReactNode;
}

/** One step that needs nothing but a press: what stands in its way is told above the button. */
export function StepForm({ label, send, variant = 'primary', done, children }: Props) {
  const form = useForm({ initial: {}, labels: {}, send, ...(done && { done }) });
  return (
    <Form form={form}>
      {children}
      <div>
        <Button type="submit" variant={variant} busy={form.busy}>
          {label}
        </Button>
      </div>
    </Form>
  );
}
