import { listenToFrames } from '../frame/frame-host.js';

listenToFrames();
