/**
 * What studies show: at the end, or at a look that the method allows; kept for good once it is
 * concluded. What is counted is a kind's own, {@link
 * io.hookline.attribution.lift.result.MeasuresStudies}.
 */
package io.hookline.attribution.lift.result;
