import '@wijzer/elements/define/toegang';
import { mount } from 'svelte';
import Hulp from './Hulp.svelte';

mount(Hulp, { target: document.querySelector('#plek')! });
