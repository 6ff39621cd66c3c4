/** Orders, counted once however many events tell of them. */
package io.hookline.attribution.evidence.conversion;
