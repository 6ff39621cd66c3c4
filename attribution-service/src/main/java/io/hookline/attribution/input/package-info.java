/**
 * What the wing that collects hands on, and the port through which it is read in an order that
 * nothing skips.
 */
package io.hookline.attribution.input;
