import { build, buildIfStale } from './build.mjs';
import { setUp } from './setup.mjs';

// `npm run package` makes a release for this platform; `npm run package -- --for-tests` a folder for the tests to drive.
try {
  const runtime = await setUp();
  const { packageForTests, packageRelease } = await import('./packaging.mjs');
  if (process.argv.includes('--for-tests')) {
    buildIfStale();
    console.log(await packageForTests(runtime));
  } else {
    build();
    await packageRelease(runtime);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
