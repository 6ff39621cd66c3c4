/**
 * Ad accounts of the brand: what the platform's reports tell of their ads is asked for by itself,
 * day by day, and again while the platform restates it.
 */
package io.hookline.attribution.collect.adaccount;
