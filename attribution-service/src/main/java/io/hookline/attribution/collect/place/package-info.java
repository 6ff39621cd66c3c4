/** The brand's branches, which sales, answers, counters and links name. */
package io.hookline.attribution.collect.place;
