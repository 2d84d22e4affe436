<?php
/**
 * What editor.js needs of WordPress. Change the version with the file: it is how a browser knows of a new one.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '1',
);
