/** The brand's branches, which sales and answers name. */
package io.hookline.attribution.collect.place;
