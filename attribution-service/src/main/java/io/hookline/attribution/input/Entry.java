package io.hookline.attribution.input;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What was told at one place of an input, in the shape in which all kinds of it are processed: what
 * ties it to a person, and what it tells beside.
 *
 * @param keys of whom it is, each with its kind in front; empty when it names nobody. Of a touch
 *     and an order the first is its own, see {@link OwnKeys}
 * @param part null where it tells nothing but keys
 */
public record Entry(Position position, Collection<String> keys, Part part) {

  public Entry {
    Objects.requireNonNull(position);
    Objects.requireNonNull(keys);
  }

  /** Nothing but somebody's keys. */
  public static Entry of(Position position, Collection<String> keys) {
    return new Entry(position, keys, null);
  }

  public static Entry of(Position position, Collection<String> keys, Part part) {
    return new Entry(position, keys, Objects.requireNonNull(part));
  }

  /** Of what names nobody. */
  public static Entry of(Position position, Part part) {
    return of(position, List.of(), part);
  }
}
