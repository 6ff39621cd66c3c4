package io.hookline.reporting.judgement.change;

import java.util.List;

/**
 * Both periods by a dimension in which everything has one key.
 *
 * @param turnover whether keys are units themselves, posts: that one is gone and another has come
 *     is their nature, and the change is what they brought beside the mean
 */
record Breakdown(String dimension, List<Segment> segments, boolean turnover) {}
