<?php
/**
 * Does one thing to the WordPress of `npm run test:wordpress` and prints the result as JSON:
 * php site.php <folder of WordPress> <command> [<JSON>]. Not part of the plugin.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

list( , $folder, $command ) = $argv;
$input                      = json_decode( $argv[3] ?? '{}', true );

// What a web server would say.
$_SERVER['HTTP_HOST']      = $input['host'] ?? '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter( 'pre_wp_mail', '__return_true' );

const PLUGIN = 'wijzer/wijzer.php';

/** A published page; gives its id. */
function publish( string $title, string $content ): int {
	return wp_insert_post(
		wp_slash(
			array(
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => $title,
				'post_content' => $content,
			)
		)
	);
}

$commands = array(
	'install'    => function ( $input ) {
		wp_install( 'Gemeente Voorbeeld', 'beheer', 'beheer@voorbeeld.invalid', false, '', $input['password'], 'nl_NL' );
		wp_insert_user(
			array(
				'user_login' => 'redactie',
				'user_email' => 'redactie@voorbeeld.invalid',
				'user_pass'  => $input['password'],
				'role'       => 'editor',
			)
		);
		// Pictures of people come from elsewhere, and nothing may come from elsewhere here.
		update_option( 'show_avatars', '0' );
		return get_bloginfo( 'version' );
	},
	'activate'   => function () {
		$result = activate_plugin( PLUGIN );
		return is_wp_error( $result ) ? $result->get_error_message() : is_plugin_active( PLUGIN );
	},
	'publish'    => function ( $input ) {
		return array_map(
			function ( $page ) {
				return publish( $page['title'], $page['content'] );
			},
			$input['pages']
		);
	},
	'theme'      => function ( $input ) {
		switch_theme( $input['theme'] );
		return wp_get_theme()->get( 'Name' ) . ' ' . wp_get_theme()->get( 'Version' );
	},
	// What a visitor, or with `as` a user, gets for each set of values.
	'render'     => function ( $input ) {
		wp_set_current_user( isset( $input['as'] ) ? get_user_by( 'login', $input['as'] )->ID : 0 );
		return array_map( 'do_shortcode', $input['shortcodes'] );
	},
	// Who may upload a JSON file.
	'upload'     => function ( $input ) {
		$file   = ABSPATH . 'wp-content/uploads/' . $input['file'];
		$answer = array();
		foreach ( array( 'beheer', 'redactie' ) as $name ) {
			wp_set_current_user( get_user_by( 'login', $name )->ID );
			$answer[ $name ] = false !== wp_check_filetype_and_ext( $file, $input['file'] )['type'];
		}
		return $answer;
	},
	'content'    => function ( $input ) {
		return get_post( $input['id'] )->post_content;
	},
	// Deletes the plugin, and counts what is left of it in the database. Pages hold what their editors wrote.
	'uninstall'  => function () {
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/file.php';
		deactivate_plugins( PLUGIN );
		delete_plugins( array( PLUGIN ) );
		$left = array();
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			if ( $wpdb->posts === $table ) {
				continue;
			}
			foreach ( $wpdb->get_results( "SELECT * FROM `{$table}`", ARRAY_A ) as $row ) {
				if ( false !== stripos( implode( ' ', $row ), 'wijzer' ) ) {
					$left[] = $table . ': ' . substr( implode( ' ', $row ), 0, 120 );
				}
			}
		}
		return $left;
	},
);

// WordPress says a word of its own now and then; the answer is the last line.
echo "\n" . wp_json_encode( $commands[ $command ]( $input ) );
