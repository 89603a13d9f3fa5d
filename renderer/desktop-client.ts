import type * as z from 'zod/mini';
import {
  type DesktopAnswers,
  type DesktopBridge,
  type DesktopContract,
  type DesktopMessage,
  type DesktopMethod,
  desktopAnswers,
  desktopMessageSchema,
  droppedAnswer,
} from '../shared/ipc/desktop-contract.ts';
import { checkAnswer } from '../shared/ipc/port.ts';

declare global {
  interface Window {
    readonly daybook: DesktopBridge;
  }
}

const answers: { readonly [Method in DesktopMethod]: z.ZodMiniType<DesktopAnswers[Method]> } = desktopAnswers;

/** The page's way to the main process; what comes from there is checked here. */
export const desktop = {
  /** Rejects where the main process fails, and with PortError where its answer is not what the contract says. */
  async request<Method extends DesktopMethod>(
    method: Method,
    params: DesktopContract[Method]['params'],
  ): Promise<DesktopContract[Method]['answer']> {
    return checkAnswer(answers[method], await window.daybook.request(method, params), method);
  },
  /** Calls back for each message that is one of the contract; returns the function that ends it. */
  onMessage(listener: (message: DesktopMessage) => void): () => void {
    return window.daybook.onMessage((said) => {
      const { data: message } = desktopMessageSchema.safeParse(said);
      if (message) listener(message);
    });
  },
  /** What files that were dropped on the page are; nothing when they are no files of this machine, or are shown already. */
  async takeDropped(files: readonly File[]) {
    return checkAnswer(droppedAnswer, await window.daybook.takeDropped(files), 'takeDropped');
  },
};
