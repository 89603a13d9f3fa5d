import { disableNodeNetwork } from '../../electron/offline/no-network.ts';
import { failureOf } from './failure.ts';
import { createOutput } from './output.ts';
import { createProgram } from './program.ts';
import { createProgressLine } from './progress-line.ts';
import { safeText } from './safe-text.ts';

// The command line for people who publish archives: `npm run -s archive -- COMMAND …`.
disableNodeNetwork();

const progress = createProgressLine(process.stderr);
const desk = {
  output: createOutput(process.stdout),
  progress,
  remark: (text: string): void => {
    progress.erase();
    process.stderr.write(`archive: ${text}\n`);
  },
};

try {
  await createProgram(desk, (code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  progress.erase();
  const { code, lines } = failureOf(error);
  for (const line of lines) process.stderr.write(`${safeText(line)}\n`);
  process.exitCode = code;
}
