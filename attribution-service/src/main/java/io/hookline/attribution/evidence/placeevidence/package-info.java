/**
 * What taps, counts of people and scans say of the orders of a place. It is no evidence of any one
 * order, and is never mixed with such.
 */
package io.hookline.attribution.evidence.placeevidence;
