<?php
/**
 * What WordPress takes away or refuses, and editors need.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

namespace Wijzer;

defined( 'ABSPATH' ) || exit;

/** Every tag that dist/cdn defines. */
const TAGS = array(
	'wijzer-toegang',
	'wijzer-kiezen-en-delen',
	'wijzer-regie-checklist',
	'wijzer-wizard',
	'wijzer-decision-tree',
	'wijzer-dilemmas',
	'wijzer-checklist',
	'wijzer-settings',
);

/**
 * Who may not post every HTML may still post our tags. Scripts stay forbidden. Links with `data-wijzer` WordPress
 * allows by itself.
 *
 * @param array<string, mixed> $tags
 * @param string|array<mixed>  $context
 * @return array<string, mixed>
 */
function allow_our_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$attributes = array_fill_keys(
		array( 'src', 'dilemmas-src', 'heading-level', 'history', 'storage', 'lang', 'dir', 'id', 'class' ),
		true
	);
	return $tags + array_fill_keys( TAGS, $attributes );
}

/**
 * The content of a widget is a JSON file, which the media library refuses. Only for who manages the website.
 *
 * @param array<string, string> $types
 * @return array<string, string>
 */
function allow_json( $types ) {
	return current_user_can( 'manage_options' ) ? $types + array( 'json' => 'application/json' ) : $types;
}
