/**
 * A brand's figures as pages: the whole, its pillars, series, creators and posts, each of the same
 * frame. What a page is of stands in its address.
 */
package io.hookline.reporting.report.overview;
