package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.report.page.Axis;
import java.util.ArrayList;
import java.util.List;

/** A linear scale with round ticks that holds 0; below it are counters that fell. */
record ValueScale(double bottom, double top, double step) {

  static ValueScale of(double smallest, double largest) {
    Axis axis = Axis.of(Math.max(largest, -smallest));
    double step = axis.step();
    return new ValueScale(
        Math.floor(smallest / step) * step,
        largest <= 0 && smallest < 0 ? 0 : Math.max(step, Math.ceil(largest / step) * step),
        step);
  }

  /** From 0 at the bottom to 1 at the top. */
  double share(double value) {
    return (value - bottom) / (top - bottom);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; bottom + i * step <= top + step / 1000; i++) {
      ticks.add(bottom + i * step);
    }
    return ticks;
  }

  String label(double tick, Unit unit) {
    if (unit == Unit.SHARE) {
      double percent = Math.round(tick * 10_000) / 100.0;
      return (percent == Math.rint(percent)
              ? String.valueOf((long) percent)
              : String.valueOf(percent))
          + " %";
    }
    return tick < 0 ? "−" + Axis.brief(-tick) : Axis.brief(tick);
  }
}
