<?php
/**
 * The HTML of one widget, for the shortcode and for the block.
 *
 * SPDX-License-Identifier: EUPL-1.2
 *
 * @package Wijzer
 */

namespace Wijzer;

defined( 'ABSPATH' ) || exit;

/**
 * The widget, with inside it what people see without the script. With a value that is wrong just that text, so that a
 * visitor always has a way on; who may edit pages reads what is wrong.
 *
 * @param array<string, mixed>|string $given
 */
function render( $given ): string {
	$values   = values( $given );
	$problems = problems( $values );
	$fallback = fallback( $values, isset( $problems['telefoon'] ) );
	// A wrong number, level or way of keeping has a safe replacement; without a right name or address there is nothing to show.
	if ( isset( $problems['onderdeel'] ) || isset( $problems['inhoud'] ) || isset( $problems['dilemmas'] ) ) {
		return for_editors( $problems ) . $fallback;
	}
	if ( ! load_script( $values['onderdeel'] . '.js' ) ) {
		$problems['cdn'] = __( 'de map cdn van de plugin is er niet of klopt niet. Installeer de plugin opnieuw.', 'wijzer' );
		return for_editors( $problems ) . $fallback;
	}
	$attributes = array(
		'src'           => $values['inhoud'],
		'dilemmas-src'  => 'kiezen-en-delen' === $values['onderdeel'] ? $values['dilemmas'] : '',
		'heading-level' => isset( $problems['kopniveau'] ) ? DEFAULTS['kopniveau'] : $values['kopniveau'],
		'storage'       => 'regie-checklist' === $values['onderdeel'] ? STORAGE[ $values['bewaren'] ] ?? '' : '',
	);
	$written    = '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$address  = in_array( $name, array( 'src', 'dilemmas-src' ), true );
		$written .= sprintf( ' %s="%s"', $name, $address ? esc_url( $value ) : esc_attr( $value ) );
	}
	$tag = 'wijzer-' . $values['onderdeel'];
	return for_editors( $problems ) . "<{$tag}{$written}>{$fallback}</{$tag}>";
}

/**
 * What is there without the script, while it loads, and when the content cannot be used.
 *
 * @param array<string, string> $values
 */
function fallback( array $values, bool $without_phone ): string {
	$phone   = $without_phone ? '' : $values['telefoon'];
	$link    = sprintf(
		'<a href="%s">%s</a>',
		// The 0 of +31 (0)88 is for reading, not for dialling.
		esc_url( 'tel:' . preg_replace( '/\(0\)|[^0-9+]/', '', $phone ), array( 'tel' ) ),
		esc_html( $phone )
	);
	$citizen = ! in_array( $values['onderdeel'], array( 'kiezen-en-delen', 'regie-checklist' ), true );
	if ( '' === $phone ) {
		$text = $citizen
			? esc_html__( 'Hulp nodig? Bel uw gemeente.', 'wijzer' )
			: esc_html__( 'Werkt deze pagina niet? Vraag het uw webbeheerder.', 'wijzer' );
	} else {
		$text = sprintf(
			$citizen
				/* translators: %s: a telephone number, as a link */
				? esc_html__( 'Hulp nodig? Bel %s.', 'wijzer' )
				/* translators: %s: a telephone number, as a link */
				: esc_html__( 'Werkt deze pagina niet? Bel %s.', 'wijzer' ),
			$link
		);
	}
	$danger = sprintf(
		/* translators: %s: 112, as a link */
		esc_html__( 'Is er gevaar? Bel %s.', 'wijzer' ),
		'<a href="tel:112">112</a>'
	);
	return "<p>{$text} {$danger}</p>";
}

/**
 * @param array<string, string> $problems
 */
function for_editors( array $problems ): string {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$items = '';
	foreach ( $problems as $problem ) {
		$items .= '<li>' . esc_html( $problem ) . '</li>';
	}
	$title = esc_html__( 'Wijzer, alleen zichtbaar voor de redactie:', 'wijzer' );
	return "<div class=\"wijzer-melding\"><p>{$title}</p><ul>{$items}</ul></div>";
}
