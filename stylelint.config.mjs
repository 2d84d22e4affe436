// Styles live in `css` templates; these rules keep them logical (right-to-left), forced-colours safe and short.
export default {
  extends: ['stylelint-config-standard'],
  customSyntax: 'postcss-lit',
  rules: {
    // Private aliases begin with an underscore: --_color-action.
    'custom-property-pattern': '^(_?[a-z][a-z0-9]*)(-[a-z0-9]+)*$',
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'property-disallowed-list': [
      '/^(margin|padding|border)-(left|right|top|bottom)/',
      'left',
      'right',
      'top',
      'bottom',
      'float',
    ],
    'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'] },
    // Only !important in a shadow root wins from the page, and then only where the page must not interfere.
    'declaration-no-important': null,
    'color-hex-length': null,
    'no-descending-specificity': null,
    'property-no-vendor-prefix': [true, { ignoreProperties: ['/text-size-adjust$/'] }],
    'function-url-scheme-disallowed-list': ['http', 'https', 'data'],
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
  },
};
