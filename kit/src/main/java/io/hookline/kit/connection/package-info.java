/**
 * Connections to the service: how many there are, and how long one may do nothing, send nothing or
 * take nothing. See docs/adr/0022-slow-peers.md.
 */
package io.hookline.kit.connection;
