package io.hookline.attribution.process.aside;

import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Position;
import java.util.UUID;

/**
 * Something that is set aside: a row of an input, or an order that is to be decided.
 *
 * @param input null of an order
 * @param place of the row; null of an order
 * @param conversion null of a row
 * @param cause why the order was to be decided; null of a row
 */
public record Aside(UUID id, String input, Position place, UUID conversion, ChangeCause cause) {}
