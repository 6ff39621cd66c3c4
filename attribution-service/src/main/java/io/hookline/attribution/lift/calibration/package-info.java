/**
 * What studies say of attribution: incremental by attributed, beside what runs give and never
 * instead of it.
 */
package io.hookline.attribution.lift.calibration;
