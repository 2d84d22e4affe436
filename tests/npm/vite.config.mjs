// Bundles the four pages as somebody with a website of their own would.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wijzer-') } } }),
    svelte(),
  ],
  build: { rollupOptions: { input: ['plain.html', 'react.html', 'vue.html', 'svelte.html'] } },
});
