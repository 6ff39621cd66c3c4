/** The script that shops put into their pages, and the events that it sends. */
package io.hookline.attribution.collect.pixel;
