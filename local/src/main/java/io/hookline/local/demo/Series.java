package io.hookline.local.demo;

import java.util.List;

/**
 * A repeatable format.
 *
 * @param stages the funnel stages that its posts take in turn
 * @param topics what its posts are about, in turn
 */
record Series(
    String name,
    String hook,
    String context,
    String payoff,
    String nextStep,
    List<Stage> stages,
    List<String> topics) {}
