import '@wijzer/elements/define/toegang';
import { createApp } from 'vue';
import Hulp from './Hulp.vue';

createApp(Hulp).mount('#plek');
