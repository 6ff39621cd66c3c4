package io.hookline.kit.aggregate;

/**
 * What a field of the shown aggregates is.
 *
 * @param field of the entity
 * @param value null shows all
 */
public record Filter(String field, Object value) {}
