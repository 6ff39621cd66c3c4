package io.hookline.attribution.input;

/** That channels are read off facts by other rules. */
public record ChangedRules(long version) implements Part {}
