package io.hookline.attribution.input;

/** A key of which somebody said that it is nobody's own, or is after all. */
public record ChangedKey(String key) implements Part {}
