package io.hookline.content.measure.snapshot;

import io.hookline.kit.value.NoValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cells of a file of figures. */
public final class ToldCells {

  private ToldCells() {}

  /**
   * Without those that say nothing: a network's file writes undefined, or a dash, where it has no
   * figure, and no figure is not 0.
   */
  public static Map<String, String> of(Map<String, String> cells) {
    Map<String, String> told = new LinkedHashMap<>(cells);
    told.values().removeIf(cell -> NoValue.is(cell) || cell.matches("[-–—]+"));
    return told;
  }
}
