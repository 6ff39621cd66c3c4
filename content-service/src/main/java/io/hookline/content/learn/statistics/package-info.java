/**
 * The statistics of comparing two things, without a word of content: two proportions once or again
 * and again, effects of pairs pooled, sizes of samples, fair order. Pure functions of numbers;
 * every formula names its source.
 */
package io.hookline.content.learn.statistics;
