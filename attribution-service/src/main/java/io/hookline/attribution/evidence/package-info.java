/** Orders, what was given back of them, and what ties them to somebody. */
package io.hookline.attribution.evidence;
