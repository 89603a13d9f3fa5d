import { useEffect, useState } from 'react';
import { archive } from '../archive-client.ts';

/** One calm line while the archive process is being started again; nothing else changes. */
export function RestartNotice() {
  const [isRestarting, setIsRestarting] = useState(false);
  useEffect(() => archive.onRestarting(setIsRestarting), []);
  return (
    <p className="restart-notice" role="status" hidden={!isRestarting}>
      {isRestarting && 'The archive is being opened again. Nothing of yours is lost.'}
    </p>
  );
}
