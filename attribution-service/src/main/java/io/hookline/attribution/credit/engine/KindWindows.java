package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The windows of the kinds of touches, as conditions of SQL. */
record KindWindows(Windows windows) {

  /** The longest window of some kinds, in hours. */
  int reach(Collection<TouchKind> kinds) {
    return kinds.stream().mapToInt(windows::hours).max().orElse(0);
  }

  /**
   * Whether a touch of one of some kinds, within the longest of their windows, is within its own.
   * Hours are no days of a calendar, so no change of clocks is among them.
   *
   * @param name how the kinds are written
   */
  String within(
      Collection<TouchKind> kinds,
      Function<TouchKind, String> name,
      String kind,
      String touch,
      String order) {
    int reach = reach(kinds);
    Map<Integer, String> shorter = new TreeMap<>();
    kinds.stream()
        .filter(one -> windows.hours(one) < reach)
        .forEach(
            one ->
                shorter.merge(
                    windows.hours(one), name.apply(one), (some, more) -> some + ", " + more));
    return shorter.isEmpty()
        ? "true"
        : shorter.entrySet().stream()
            .map(
                each ->
                    "(%s not in (%s) or %s >= %s - interval '%d hours')"
                        .formatted(kind, each.getValue(), touch, order, each.getKey()))
            .collect(Collectors.joining(" and "));
  }

  /** The window of a kind that is a number, as an interval. */
  String of(String kind) {
    return Arrays.stream(TouchKind.values())
        .map(one -> "when %d then interval '%d hours' ".formatted(one.number(), hours(one)))
        .collect(Collectors.joining("", "(case " + kind + " ", "end)"));
  }

  /** The kinds that are not turned off, as numbers. */
  String on() {
    return Arrays.stream(TouchKind.values())
        .filter(one -> hours(one) > 0)
        .map(one -> Integer.toString(one.number()))
        .collect(Collectors.joining(", ", "(", ")"))
        .replace("()", "(null)");
  }

  int hours(TouchKind kind) {
    return windows.hours(kind);
  }
}
