/** The work in the background that turns touches and events into persons, orders and credit. */
package io.hookline.attribution.process;
