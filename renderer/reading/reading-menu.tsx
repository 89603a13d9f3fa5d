import { useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { StyleChoices } from './style-choices.tsx';
import './reading-menu.css';

/** Size, width and face of the text of events, to be changed while it is seen. */
export function ReadingMenu() {
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      desktop.onMessage((message) => {
        if (message.kind === 'command' && message.command === 'show-reading-style') setOpen(true);
      }),
    [],
  );
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="icon-button reading-button" aria-label={say('reading.title')}>
        Aa
      </Button>
      <Popover placement="bottom end">
        <Dialog className="reading-menu" aria-label={say('reading.title')}>
          <StyleChoices />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
