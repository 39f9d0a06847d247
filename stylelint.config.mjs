/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', '.pendopo/**', 'node_modules/**'],
  rules: {
    'color-named': 'never',
    'import-notation': 'string',
    'value-keyword-case': ['lower', { ignoreProperties: [/^font/, /^--font/, /^--/] }],
    'selector-max-id': 1,
    // The sheets are grouped by component; a later block may be less specific on purpose.
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-pattern': null,
  },
};
