import { useEffect, useState } from 'react';
import { say } from '../../shared/texts/say.ts';
import { archive } from '../archive-client.ts';

/** One calm line while the archive process is being started again; nothing else changes. */
export function RestartNotice() {
  const [isRestarting, setIsRestarting] = useState(false);
  useEffect(() => archive.onRestarting(setIsRestarting), []);
  return (
    <p className="restart-notice" role="status" hidden={!isRestarting}>
      {isRestarting && say('opening.restarting')}
    </p>
  );
}
