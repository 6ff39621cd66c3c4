package io.hookline.attribution.collect.visitor;

/** Told in this process once a change of a brand's rules is committed. */
public record VisitorRulesChanged(String brand) {}
