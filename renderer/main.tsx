import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followSavedSearches } from './searches/saved-searches.ts';
import { followPreferences } from './settings/preferences.ts';
import { beginTabs } from './tabs/tab-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root to draw in');
const page = createRoot(root);
// Nothing is said before it is known in which language.
void Promise.all([followPreferences(), followSavedSearches(), beginTabs()]).then(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
