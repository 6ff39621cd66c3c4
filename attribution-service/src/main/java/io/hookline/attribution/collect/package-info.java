/**
 * What reaches us from outside, kept as it was told: sources, events, links, touches, costs of ads.
 */
package io.hookline.attribution.collect;
