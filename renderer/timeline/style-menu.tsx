import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { say } from '../../shared/texts/say.ts';
import { Choice } from '../ui/choice.tsx';
import { useTimelineStyle } from './timeline-style.ts';

interface StyleMenuProps {
  /** Whether there are categories to divide the bars by. */
  readonly canStack: boolean;
  readonly isNarrowed: boolean;
}

/** How the bars are drawn: their scale, what they say, and whether they are divided. */
export function StyleMenu({ canStack, isNarrowed }: StyleMenuProps) {
  const [style, setStyle] = useTimelineStyle();
  return (
    <DialogTrigger>
      <Button className="timeline-link">{say('timeline.style')}</Button>
      <Popover placement="bottom end">
        <Dialog className="timeline-style" aria-label={say('timeline.style-title')}>
          <Choice
            legend={say('timeline.scale')}
            options={[
              ['linear', say('timeline.scale.linear')],
              ['root', say('timeline.scale.root')],
            ]}
            chosen={style.scale}
            onChange={(scale) => setStyle({ ...style, scale })}
          />
          <Choice
            legend={say('timeline.measure')}
            options={[
              ['count', say('timeline.measure.count')],
              ['share', say('timeline.measure.share')],
            ]}
            chosen={style.measure}
            onChange={(measure) => setStyle({ ...style, measure })}
          />
          {style.measure === 'share' && !isNarrowed && (
            <p className="timeline-style-note">{say('timeline.share-of-all')}</p>
          )}
          {canStack && (
            <Choice
              legend={say('timeline.stack')}
              options={[
                ['whole', say('timeline.stack.whole')],
                ['category', say('timeline.stack.category')],
              ]}
              chosen={style.isStacked ? 'category' : 'whole'}
              onChange={(stack) => setStyle({ ...style, isStacked: stack === 'category' })}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
