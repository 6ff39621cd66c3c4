/**
 * Documents that are written again and again and stay readable as they were: each has one present
 * version, numbered ones before it, and a difference between any two. A feature says what its
 * document holds and at which path it stands; see {@link Documents}.
 */
package io.hookline.content.document;
