import type { ReactNode } from 'react';
import { say } from '../shared/texts/say.ts';
import type { View } from './location.ts';
import { IconButton } from './ui/icon-button.tsx';
import { navigate } from './use-view.ts';

interface PageHeadProps {
  readonly view: View;
  /** What is left by going back to the list: «Close the event». */
  readonly closeLabel: string;
  /** Where the page is, or what it is, in a few words. */
  readonly place: string;
  readonly children?: ReactNode;
}

/** Above a page beside the list: back to the list, where the page is, and what leads on from it. */
export function PageHead({ view, closeLabel, place, children }: PageHeadProps) {
  return (
    <div className="event-head">
      <IconButton
        icon="close"
        label={closeLabel}
        title={say('event.back-to-list')}
        onPress={() => navigate({ ...view, page: { kind: 'list' } })}
      />
      <p className="event-place">{place}</p>
      {children}
    </div>
  );
}
