// Stories are fed by the content examples and read the sources, so nothing has to be built first.
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../packages/content/examples', to: '/content' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: {
        conditions: ['source', ...defaultClientConditions],
        dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      },
      // Storybook's own and axe's chunks are large; visitors of the site never load them.
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
