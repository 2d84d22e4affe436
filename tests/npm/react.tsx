import type {} from '@wijzer/elements/react';
import '@wijzer/elements/define/toegang';
import content from '@wijzer/content/examples/wizard/toegang.json';
import { createRoot } from 'react-dom/client';

function Hulp() {
  return (
    <wijzer-toegang
      content={content}
      headingLevel={2}
      onwijzer-question-shown={({ detail }) => {
        document.title = detail.question;
      }}
    >
      <p>
        Hulp nodig? Bel <a href="tel:14000">14 000</a>.
      </p>
    </wijzer-toegang>
  );
}

createRoot(document.querySelector('#plek')!).render(<Hulp />);
