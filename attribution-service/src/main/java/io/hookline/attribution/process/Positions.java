package io.hookline.attribution.process;

import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import java.util.HashMap;
import java.util.Map;

/** How far a brand has read its inputs, by their names; one that is not named is at its start. */
record Positions(Map<String, Position> byInput) {

  <T extends Input.Entry> Stretch<T> next(Input<T> input, int limit) {
    return input.after(byInput.getOrDefault(input.name(), Position.START), limit);
  }

  /** The positions behind what was read of an input. */
  Positions behind(Input<?> input, Stretch<?> read) {
    if (read.isEmpty()) {
      return this;
    }
    Map<String, Position> moved = new HashMap<>(byInput);
    moved.put(input.name(), read.end());
    return new Positions(moved);
  }
}
