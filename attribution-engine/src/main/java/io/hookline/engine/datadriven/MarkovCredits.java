package io.hookline.engine.datadriven;

import java.util.List;
import java.util.Map;

/**
 * What a Markov model says.
 *
 * @param probability of a conversion, over all paths; the observed rate for each order
 * @param removalEffects what share of the conversions would be lost without a key
 * @param credits by key, each that is on any path
 */
public record MarkovCredits(
    double probability, Map<String, Double> removalEffects, List<ChannelCredit> credits) {}
