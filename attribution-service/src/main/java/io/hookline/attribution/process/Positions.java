package io.hookline.attribution.process;

import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far a brand has read its inputs, by their names; one that is not named is at its start. */
record Positions(Map<String, Position> byInput) {

  <T extends Input.Entry> List<T> next(Input<T> input, int limit) {
    return input.after(byInput.getOrDefault(input.name(), Position.START), limit);
  }

  /** The positions behind what was read of an input. */
  Positions behind(Input<?> input, List<? extends Input.Entry> read) {
    if (read.isEmpty()) {
      return this;
    }
    Map<String, Position> moved = new HashMap<>(byInput);
    moved.put(input.name(), read.get(read.size() - 1).position());
    return new Positions(moved);
  }
}
