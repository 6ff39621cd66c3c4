package io.hookline.engine.port;

import java.util.Map;

/**
 * What touches stand for.
 *
 * @param direct whether it is direct traffic, as each of its touches says, too
 * @param keys by dimension; none where it has no such thing, as direct traffic has no creator
 */
public record Unit(int number, boolean direct, Map<UnitDimension, String> keys) {

  public Unit {
    keys = Map.copyOf(keys);
  }
}
