package io.hookline.attribution.input;

import java.util.HashMap;
import java.util.Map;

/** How far somebody has read a brand's inputs, by their names; one not named is at its start. */
public record Positions(Map<String, Position> byInput) {

  public Position of(String input) {
    return byInput.getOrDefault(input, Position.START);
  }

  public Stretch next(Input input, int limit) {
    return input.after(of(input.name()), limit);
  }

  /** The same with another position of one input. */
  public Positions with(String input, Position reached) {
    Map<String, Position> moved = new HashMap<>(byInput);
    moved.put(input, reached);
    return new Positions(moved);
  }

  /** The positions behind what was read, by the inputs' names. */
  public Positions behind(Map<String, Stretch> read) {
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
