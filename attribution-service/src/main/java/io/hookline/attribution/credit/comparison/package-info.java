/**
 * What runs say beside one another, and beside what others say: the same question under several
 * settings, the gap to named references, channels with what they cost.
 */
package io.hookline.attribution.credit.comparison;
