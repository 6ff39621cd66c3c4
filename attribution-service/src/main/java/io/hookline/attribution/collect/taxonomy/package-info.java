/** The words that a brand's UTM parameters may take, so that one thing has one name. */
package io.hookline.attribution.collect.taxonomy;
