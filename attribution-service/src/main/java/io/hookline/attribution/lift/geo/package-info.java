/** Studies of regions: some are treated, and compared with what others say they would have done. */
package io.hookline.attribution.lift.geo;
