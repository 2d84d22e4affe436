<?php
/**
 * The script: from our own folder `cdn`, as a module, with its integrity, and only on pages that use it.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

namespace Wijzer;

defined( 'ABSPATH' ) || exit;

/** The hash of a file in `cdn`, as integrity.json of the same build says; '' when it is not there. */
function integrity( string $file ): string {
	static $files = null;
	if ( null === $files ) {
		$json  = plugin_dir_path( PLUGIN_FILE ) . 'cdn/integrity.json';
		$files = is_readable( $json ) ? json_decode( file_get_contents( $json ), true )['files'] ?? array() : array();
	}
	return (string) ( $files[ $file ]['integrity'] ?? '' );
}

/** Puts the script on this page. Calling it twice is the same as once. */
function load_script( string $file ): bool {
	$hash = integrity( $file );
	if ( '' === $hash ) {
		return false;
	}
	$handle  = 'wijzer-' . basename( $file, '.js' );
	$address = plugins_url( 'cdn/' . $file, PLUGIN_FILE );
	// Of the file itself: a cached older file never meets the hash of a newer one.
	$version = substr( md5( $hash ), 0, 8 );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( $handle, $address, array(), $version );
	} else {
		wp_enqueue_script( $handle, $address, array(), $version, true );
	}
	return true;
}

/** The file behind a handle or an id of ours: `wijzer-toegang-js` and `wijzer-toegang-js-module` mean toegang.js. */
function file_of( string $id ): string {
	return preg_match( '/^wijzer-([a-z-]+?)(-js|-js-module)?$/', $id, $found ) && '' !== integrity( $found[1] . '.js' )
		? $found[1] . '.js'
		: '';
}

/** WordPress before 6.5 writes a classic script tag. */
function as_module( string $tag, string $handle, string $address ): string {
	if ( '' === file_of( $handle ) ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $address,
			'id'   => $handle . '-js',
		)
	);
}

/**
 * @param array<string, string|bool> $attributes Of any script tag.
 * @return array<string, string|bool>
 */
function with_integrity( array $attributes ): array {
	$file = file_of( (string) ( $attributes['id'] ?? '' ) );
	if ( '' !== $file ) {
		$attributes['integrity'] = integrity( $file );
	}
	return $attributes;
}

/** Tags and links that an editor wrote by hand need the script too. */
function load_what_content_uses( string $content ): string {
	if ( preg_match_all( '/<wijzer-([a-z-]+)|<a\s[^>]*\bdata-wijzer=["\']([a-z-]+)["\']/', $content, $found, PREG_SET_ORDER ) ) {
		foreach ( $found as $match ) {
			$name = $match[2] ?? $match[1];
			load_script( in_array( $name, INSTRUMENTS, true ) ? $name . '.js' : 'wijzer.js' );
		}
	}
	return $content;
}
