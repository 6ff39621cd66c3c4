/** Why each touch of a conversion got what it got by a run, in words. */
package io.hookline.attribution.credit.explain;
