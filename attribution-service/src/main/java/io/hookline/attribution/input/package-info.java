/**
 * The port through which attribution reads what it decides about, in an order that nothing skips.
 */
package io.hookline.attribution.input;
