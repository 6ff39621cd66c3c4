/**
 * Days of the brand's accounts: how many followed at a day's end, and what was counted on it. Facts
 * are added; what of a day counts is worked out from all that is told of it.
 */
package io.hookline.content.measure.accountsnapshot;
