import { useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';
import { ContractFields, type ContractValues, type Lots } from './ContractFields.tsx';
import { contractLabels } from './provider-values.ts';
import { providerTexts } from './texts.ts';

interface Props {
  title: string;
  /** The words on the button that opens it. */
  children: ReactNode;
  initial: ContractValues;
  lots: Lots;
  /** For a new contract: with which municipality, when there is a choice. */
  municipalities?: readonly { id: string; name: string }[];
  send: (values: ContractValues, municipalityId: string) => Promise<readonly Problem[]>;
  onSaved: () => void;
}

/** Adds or changes a contract in a dialog over the page of its provider. */
export function ContractDialog({ title, children, onSaved, ...form }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button aria-label={title} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog title={title} open={open} onClose={close}>
        <ContractForm
          {...form}
          onClose={close}
          onSaved={() => {
            close();
            onSaved();
          }}
        />
      </Dialog>
    </>
  );
}

type FormProps = Omit<Props, 'title' | 'children'> & { onClose: () => void };

function ContractForm({ initial, lots, municipalities = [], send, onSaved, onClose }: FormProps) {
  const texts = useTexts(providerTexts);
  const form = useForm({
    initial: { contract: initial, municipalityId: municipalities[0]?.id ?? '' },
    labels: contractLabels(texts),
    name: 'contract-form',
    send: ({ contract, municipalityId }) => send(contract, municipalityId),
    done: onSaved,
  });
  return (
    <Form form={form}>
      {municipalities.length > 1 && (
        <Select
          {...form.field('municipalityId')}
          label={texts.municipality}
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ContractFields
        lots={lots}
        values={form.values.contract}
        set={(contract) => form.set('contract', contract)}
        errorOf={form.errorOf}
        idOf={form.idOf}
      />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
