/**
 * The way to orders, by completed runs: how long it took and over how many touches, who opened and
 * who closed, common paths, and what came next.
 */
package io.hookline.attribution.credit.path;
