import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSession } from '../../features/session/session.ts';
import { startOf } from '../../features/session/useBegin.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AddressStep } from './AddressStep.tsx';
import { backTo } from './back-to.ts';
import { CodeStep } from './CodeStep.tsx';
import { signInTexts } from './texts.ts';

const signInPage = graphql(`
  query SignInPage {
    demoPeople {
      roleId
    }
  }
`);

/** Two calm steps: the address, then the code from the mail. */
export default function SignInPage() {
  const texts = useTexts(signInTexts);
  const [search] = useSearchParams();
  const back = backTo(search.get('terug'));
  const { viewer } = useSession();
  const { data } = useQuery(signInPage);
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'address' | 'code'>('address');
  return (
    <>
      <PageTitle key={step} lead={step === 'address' ? texts.lead : texts.codeLead(email)}>
        {step === 'address' ? texts.title : texts.codeTitle}
      </PageTitle>
      <Columns aside={data && data.demoPeople.length > 0 && <DemoHint />} asideFirst>
        {viewer && step === 'address' && (
          <Alert tone="info" title={texts.already(viewer.person.name)}>
            <ButtonLink to={back ?? startOf(viewer.role)}>{texts.goOn}</ButtonLink>
          </Alert>
        )}
        {step === 'address' ? (
          <AddressStep
            email={email}
            onSent={(address) => {
              setEmail(address);
              setStep('code');
            }}
          />
        ) : (
          <CodeStep email={email} back={back} onOtherAddress={() => setStep('address')} />
        )}
        {step === 'address' && (
          <Disclosure summary={texts.noAccount}>
            <p className="measure">{texts.noAccountHelp}</p>
          </Disclosure>
        )}
      </Columns>
    </>
  );
}

function DemoHint() {
  const texts = useTexts(signInTexts);
  return (
    <Alert tone="info" title={texts.demo}>
      <p>{texts.demoHelp}</p>
      <p>
        <TextLink to="/demo">{texts.toDemo}</TextLink>
      </p>
    </Alert>
  );
}
