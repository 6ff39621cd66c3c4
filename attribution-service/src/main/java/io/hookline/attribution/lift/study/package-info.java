/**
 * Lift studies: what would have happened anyway. A study is fixed before it starts, runs by its
 * dates, and keeps its results. What is particular to a kind of study is a feature of its own that
 * implements {@link io.hookline.attribution.lift.study.StudyRules}.
 */
package io.hookline.attribution.lift.study;
