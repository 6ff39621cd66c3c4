/**
 * What reaches us from outside, kept as it was told: events of sources, pixels, shops, tills and
 * files, links and who followed them, answers and counts of people, what ads cost, and what is sent
 * on.
 */
package io.hookline.attribution.collect;
