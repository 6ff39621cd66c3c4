/** Clicks and views: recorded by the redirect, imported from older systems, counted by day. */
package io.hookline.attribution.collect.touch;
