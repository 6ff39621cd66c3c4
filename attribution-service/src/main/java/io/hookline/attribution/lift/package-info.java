/** What would have happened anyway: studies that compare the treated with the untreated. */
package io.hookline.attribution.lift;
