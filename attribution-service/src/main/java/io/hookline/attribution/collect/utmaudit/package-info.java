/**
 * What is wrong with the tags of a brand's links, visits and ads, with figures and the next step.
 */
package io.hookline.attribution.collect.utmaudit;
