/**
 * Which channel a visit or an order came by, and of which kind the ad was: by one ordered list of
 * rules for each brand, kept in versions. Nothing else in the suite guesses a channel.
 */
package io.hookline.attribution.evidence.channel;
