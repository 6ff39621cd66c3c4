/**
 * Studies by regions: what the treated regions would have been, as a weighted mean of untreated
 * ones that moved like them before.
 */
package io.hookline.attribution.lift.synthetic;
