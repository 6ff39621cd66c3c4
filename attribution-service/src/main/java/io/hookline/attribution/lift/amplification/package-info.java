/**
 * What boosted posts brought beyond what they brought before: days with Spark ads against the days
 * before them. No experiment, and said so.
 */
package io.hookline.attribution.lift.amplification;
