import '@wijzer/elements/define/toegang';
import content from '@wijzer/content/examples/wizard/toegang.json';

const widget = document.createElement('wijzer-toegang');
widget.content = content;
widget.addEventListener('wijzer-question-shown', ({ detail }) => {
  document.title = detail.question;
});
document.querySelector('#plek')?.append(widget);
