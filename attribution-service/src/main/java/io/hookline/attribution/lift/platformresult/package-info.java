/** What platforms' own lift and brand-lift studies said, as somebody entered it. */
package io.hookline.attribution.lift.platformresult;
