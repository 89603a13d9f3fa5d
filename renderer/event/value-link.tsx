import { say } from '../../shared/texts/say.ts';
import { chooseValue, type View } from '../location.ts';
import { navigate } from '../use-view.ts';

/** A name on an event's page: a click narrows the list to it. */
export function ValueLink({
  facet,
  value,
  view,
}: {
  readonly facet: 'heading' | 'topic' | 'category';
  readonly value: string;
  readonly view: View;
}) {
  return (
    <button
      type="button"
      className="value-link"
      dir="auto"
      title={say('event.narrow-to', { name: value })}
      onClick={() => navigate(chooseValue(view, { facet, value }, 'include'))}
    >
      {value}
    </button>
  );
}
