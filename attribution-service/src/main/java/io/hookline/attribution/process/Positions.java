package io.hookline.attribution.process;

import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import java.util.HashMap;
import java.util.Map;

/** How far a brand has read its inputs, by their names; one that is not named is at its start. */
record Positions(Map<String, Position> byInput) {

  Stretch next(Input input, int limit) {
    return input.after(byInput.getOrDefault(input.name(), Position.START), limit);
  }

  /** The positions behind what was read, by the inputs' names. */
  Positions behind(Map<String, Stretch> read) {
    Map<String, Position> moved = new HashMap<>(byInput);
    read.forEach(
        (input, stretch) -> {
          if (!stretch.isEmpty()) {
            moved.put(input, stretch.end());
          }
        });
    return new Positions(moved);
  }
}
