package io.hookline.kit.aggregate;

/**
 * What a field of the shown aggregates is.
 *
 * @param field of the entity, or of a part of it: {@code life.status}
 * @param value null shows all; one of several, where it is a collection
 */
public record Filter(String field, Object value) {}
