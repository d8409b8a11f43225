import 'graphiql/graphiql.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

// The explorer of the demo at /graphql: asks as whoever is signed in in this browser.
const container = document.getElementById('graphiql');
if (!container) throw new Error('graphiql.html has no element with id "graphiql"');

async function ask(params: { query: string; operationName?: string | null; variables?: unknown }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
}

const example = `# Everything a visitor may see, for example:
{
  regions {
    name
    municipalities {
      name
      cbsCode
    }
  }
}
`;

createRoot(container).render(<GraphiQL fetcher={ask} defaultQuery={example} />);
