/**
 * The machine that the suite runs on: its ports, its folder, its terminal, and what it must offer.
 */
package io.hookline.local.machine;
