/**
 * Studies by time: treatment is switched on and off by a calendar that chance drew, for a whole
 * brand or for each creator, code or link by itself.
 */
package io.hookline.attribution.lift.switchback;
