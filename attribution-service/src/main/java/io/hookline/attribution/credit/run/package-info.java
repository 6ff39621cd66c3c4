/**
 * Runs: credit of all orders of a brand under a setting, as of an instant. A completed run stays as
 * it is; a later one costs what changed since.
 */
package io.hookline.attribution.credit.run;
