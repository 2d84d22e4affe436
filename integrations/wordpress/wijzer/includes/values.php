<?php
/**
 * What an editor may fill in, and which values are right. Knows nothing of pages.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

namespace Wijzer;

defined( 'ABSPATH' ) || exit;

/** The names that `onderdeel` may have. Nothing else ever becomes a tag or a file. */
const INSTRUMENTS = array( 'toegang', 'kiezen-en-delen', 'regie-checklist' );

/** What `bewaren` may be, and what the element calls it. */
const STORAGE = array(
	'nee'      => '',
	'sessie'   => 'session',
	'apparaat' => 'local',
);

/** Of the shortcode and of the block (blocks/onderdeel/block.json has the same). */
const DEFAULTS = array(
	'onderdeel' => 'toegang',
	'inhoud'    => '',
	'dilemmas'  => '',
	'telefoon'  => '',
	'kopniveau' => '2',
	'bewaren'   => 'nee',
);

/**
 * What was filled in, as trimmed text, without keys that we do not know.
 *
 * @param array<string, mixed>|string $given As WordPress hands it over; a shortcode without attributes gives ''.
 * @return array<string, string>
 */
function values( $given ): array {
	$values = DEFAULTS;
	foreach ( array_intersect_key( is_array( $given ) ? $given : array(), DEFAULTS ) as $name => $value ) {
		$values[ $name ] = is_scalar( $value ) ? trim( (string) $value ) : '';
	}
	return $values;
}

/** A path on this website, an address on this website, or https. */
function is_good_address( string $address ): bool {
	if ( preg_match( '/[\s\\\\<>"\']/', $address ) ) {
		return false;
	}
	if ( preg_match( '#^/(?!/)#', $address ) || preg_match( '#^https://[^/]#i', $address ) ) {
		return true;
	}
	$own   = wp_parse_url( home_url() );
	$their = wp_parse_url( $address );
	$site  = function ( $parts ) {
		return array( $parts['scheme'] ?? '', $parts['host'] ?? '', $parts['port'] ?? '' );
	};
	return is_array( $their ) && ! empty( $their['scheme'] ) && $site( $own ) === $site( $their );
}

function is_good_phone( string $phone ): bool {
	return 1 === preg_match( '/^\+?[0-9][0-9 ()-]{1,19}$/', $phone );
}

/**
 * What is wrong, for the editor: the place, what is wrong, and what to do.
 *
 * @param array<string, string> $values
 * @return array<string, string> By the name of the value.
 */
function problems( array $values ): array {
	$problems = array();
	if ( ! in_array( $values['onderdeel'], INSTRUMENTS, true ) ) {
		$problems['onderdeel'] = sprintf(
			/* translators: 1: what was filled in, 2: the names that exist */
			__( 'onderdeel: "%1$s" bestaat niet. Kies uit: %2$s.', 'wijzer' ),
			$values['onderdeel'],
			implode( ', ', INSTRUMENTS )
		);
	}
	foreach ( array( 'inhoud', 'dilemmas' ) as $name ) {
		if ( '' !== $values[ $name ] && ! is_good_address( $values[ $name ] ) ) {
			$problems[ $name ] = sprintf(
				/* translators: 1: inhoud or dilemmas, 2: what was filled in */
				__( '%1$s: "%2$s" is geen adres dat mag. Begin met / (een bestand op deze website) of met https://.', 'wijzer' ),
				$name,
				$values[ $name ]
			);
		}
	}
	if ( '' !== $values['telefoon'] && ! is_good_phone( $values['telefoon'] ) ) {
		$problems['telefoon'] = sprintf(
			/* translators: %s: what was filled in */
			__( 'telefoon: "%s" is geen telefoonnummer. Gebruik cijfers en spaties, zoals 14 000.', 'wijzer' ),
			$values['telefoon']
		);
	}
	if ( ! preg_match( '/^[1-6]$/', $values['kopniveau'] ) ) {
		$problems['kopniveau'] = sprintf(
			/* translators: %s: what was filled in */
			__( 'kopniveau: "%s" kan niet. Kies een cijfer van 1 tot en met 6.', 'wijzer' ),
			$values['kopniveau']
		);
	}
	if ( ! isset( STORAGE[ $values['bewaren'] ] ) ) {
		$problems['bewaren'] = sprintf(
			/* translators: 1: what was filled in, 2: the values that exist */
			__( 'bewaren: "%1$s" bestaat niet. Kies uit: %2$s.', 'wijzer' ),
			$values['bewaren'],
			implode( ', ', array_keys( STORAGE ) )
		);
	}
	return $problems;
}
