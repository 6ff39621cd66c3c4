/** How sure shares of samples are. */
package io.hookline.attribution.evidence.interval;
