package io.hookline.attribution.credit.unit;

import java.util.UUID;

/**
 * For which runs sources are numbered.
 *
 * @param run the number of the present one: what is found holds from it on
 * @param channelRules the version of the rules for channels
 */
public record UnitChain(UUID chain, int run, int channelRules) {}
