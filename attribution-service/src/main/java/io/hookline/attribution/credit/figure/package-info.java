/** What a run gives to channels, creators, posts and other units, by the brand's days. */
package io.hookline.attribution.credit.figure;
