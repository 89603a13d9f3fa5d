import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root to draw in');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
