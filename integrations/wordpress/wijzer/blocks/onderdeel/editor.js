// SPDX-License-Identifier: EUPL-1.2
// The block in the editor: a form. The server writes the page (includes/render.php), so nothing is saved but the values.
/* global wp */
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement } = element;
  const { __ } = i18n;

  const instruments = [
    { value: 'toegang', label: __('Toegang: waar krijgt u hulp?', 'wijzer') },
    { value: 'kiezen-en-delen', label: __('Kiezen en delen', 'wijzer') },
    { value: 'regie-checklist', label: __('Regie-checklist', 'wijzer') },
  ];
  const levels = ['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }));

  const keeping = [
    { value: 'nee', label: __('Nee', 'wijzer') },
    { value: 'sessie', label: __('Tot de bezoeker het tabblad sluit', 'wijzer') },
    { value: 'apparaat', label: __('30 dagen', 'wijzer') },
  ];

  function Edit({ attributes, setAttributes }) {
    const field = (type, name, label, rest) =>
      createElement(type, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        ...rest,
      });
    const { SelectControl, TextControl } = components;
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(
        components.Placeholder,
        {
          icon: 'editor-help',
          label: 'Wijzer',
          isColumnLayout: true,
          instructions: __('Bezoekers zien hier het onderdeel. Bekijk het op de pagina zelf.', 'wijzer'),
        },
        field(SelectControl, 'onderdeel', __('Onderdeel', 'wijzer'), { options: instruments }),
        field(TextControl, 'inhoud', __('Adres van uw inhoud', 'wijzer'), {
          help: __(
            'Een bestand op deze website (begin met /) of een adres met https://. Leeg: het voorbeeld dat meekomt.',
            'wijzer',
          ),
        }),
        attributes.onderdeel === 'kiezen-en-delen' &&
          field(TextControl, 'dilemmas', __('Adres van uw dilemma’s', 'wijzer')),
        field(TextControl, 'telefoon', __('Telefoonnummer', 'wijzer'), {
          help: __('Ziet de bezoeker als het onderdeel niet werkt. Bijvoorbeeld 14 000.', 'wijzer'),
        }),
        field(SelectControl, 'kopniveau', __('Kopniveau', 'wijzer'), {
          options: levels,
          help: __('Het niveau van de titel. Staat er op de pagina al een kop 1, kies dan 2.', 'wijzer'),
        }),
        attributes.onderdeel === 'regie-checklist' &&
          field(SelectControl, 'bewaren', __('Bewaren op het apparaat', 'wijzer'), {
            options: keeping,
            help: __(
              'Mag een bezoeker werk op het eigen apparaat laten staan? Alleen als die daarom vraagt.',
              'wijzer',
            ),
          }),
      ),
    );
  }

  blocks.registerBlockType('wijzer/onderdeel', { edit: Edit, save: () => null });
})(wp);
