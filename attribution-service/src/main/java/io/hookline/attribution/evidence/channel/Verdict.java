package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;

/**
 * What rules say of an origin.
 *
 * @param adKind null for no ad, or one whose kind nothing tells
 * @param rule place of the rule that decided, from 0; -1 when none fits
 */
record Verdict(String channel, AdKind adKind, int rule) {}
