package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.Judged;

/**
 * What a cell's treatment did.
 *
 * @param lift absolute per region and day, incremental over all of the cell's regions and days;
 *     alone and together with the study's other cells
 * @param weaker by difference in differences, for comparison
 */
public record CellLift(
    Cell cell, Judged lift, SyntheticControl control, DifferenceInDifferences weaker) {}
