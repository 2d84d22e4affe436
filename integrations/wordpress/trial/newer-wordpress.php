<?php
/**
 * A must-use plugin of `npm run test:wordpress`: WordPress 6.5 and later write a module by themselves. The one of the
 * test is older, so this does the same with the same id, and the plugin takes its other way.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

if ( ! function_exists( 'wp_enqueue_script_module' ) && file_exists( __DIR__ . '/newer-wordpress.on' ) ) {
	function wp_enqueue_script_module( string $id, string $src, array $deps, string $version ) {
		static $done = array();
		if ( isset( $done[ $id ] ) ) {
			return;
		}
		$done[ $id ] = true;
		add_action(
			'wp_footer',
			function () use ( $id, $src, $version ) {
				wp_print_script_tag(
					array(
						'type' => 'module',
						'src'  => add_query_arg( 'ver', $version, $src ),
						'id'   => $id . '-js-module',
					)
				);
			}
		);
	}
}
