import './shortcuts.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { installReplica } from './replica.ts';
import { ticketOf } from './store.ts';
import './theme.css';
import './shell.css';
import './ticket.css';
import './conversation.css';
import './composer.css';

installReplica((id) => ticketOf(id).customer.name);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
