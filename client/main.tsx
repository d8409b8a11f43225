import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-700.css';
import 'virtual:design-tokens.css';
import './ui/theme.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with id "app"');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
