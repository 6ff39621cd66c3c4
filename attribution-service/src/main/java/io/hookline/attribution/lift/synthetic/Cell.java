package io.hookline.attribution.lift.synthetic;

import java.util.Set;

/** Regions that are treated alike. */
public record Cell(String name, Set<String> regions) {

  public Cell {
    regions = Set.copyOf(regions);
  }
}
