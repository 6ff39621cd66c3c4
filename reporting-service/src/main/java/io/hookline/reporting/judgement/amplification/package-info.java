/**
 * Which posts deserve paid views, by the intent that they raise, and what came of those that got
 * them.
 */
package io.hookline.reporting.judgement.amplification;
