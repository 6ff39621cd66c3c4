/**
 * Studies by time: ads of a brand, or codes and links of creators, are switched on and off on days
 * that chance draws.
 */
package io.hookline.attribution.lift.calendar;
