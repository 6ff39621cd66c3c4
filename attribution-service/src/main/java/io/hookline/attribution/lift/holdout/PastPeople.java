package io.hookline.attribution.lift.holdout;

/**
 * People of the brand in a stretch of days that is over, by the measure in question.
 *
 * @param persons who were led here, or bought
 * @param rate share of them who converted
 * @param mean per person
 * @param deviation of single people
 * @param correlation of people's values with those of the days before; 0 where none can be told
 */
record PastPeople(long persons, double rate, double mean, double deviation, double correlation) {}
