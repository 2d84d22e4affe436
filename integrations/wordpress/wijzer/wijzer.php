<?php
/**
 * Plugin Name:       Wijzer
 * Description:       Zet Toegang, Kiezen en delen of de Regie-checklist op een pagina: met het blok Wijzer of met [wijzer]. Bewaart niets en stuurt niets door.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/nl/
 * Text Domain:       wijzer
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * No settings, no tables, no options: to uninstall is to delete this folder.
 *
 * @package Wijzer
 */

namespace Wijzer;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/editors.php';

add_action(
	'init',
	function () {
		add_shortcode( 'wijzer', __NAMESPACE__ . '\\render' );
		register_block_type(
			__DIR__ . '/blocks/onderdeel',
			array( 'render_callback' => __NAMESPACE__ . '\\render' )
		);
	}
);

add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 3 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\\with_integrity' );
// After the shortcodes (11): what they write is found too, and then nothing new has to be done.
add_filter( 'the_content', __NAMESPACE__ . '\\load_what_content_uses', 20 );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_our_tags', 10, 2 );
add_filter( 'upload_mimes', __NAMESPACE__ . '\\allow_json' );
