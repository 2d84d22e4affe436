// Tables of attributes, events and the like come from the custom elements manifest (`npm run manifest`).
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Widgets', 'UI', '*'] } },
  },
};

export default preview;
