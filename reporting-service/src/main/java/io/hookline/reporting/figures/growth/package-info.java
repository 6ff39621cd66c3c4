/**
 * How the followers of the brand's accounts grow: steadily or by single posts, on which days, and
 * what came out just before.
 */
package io.hookline.reporting.figures.growth;
