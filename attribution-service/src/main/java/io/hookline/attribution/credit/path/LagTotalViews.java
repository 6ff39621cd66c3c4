package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.Exact;
import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.path.AttributionLagTotalView.TimeBin;
import io.hookline.attribution.credit.path.AttributionLagTotalView.Times;
import io.hookline.attribution.credit.path.AttributionLagTotalView.TouchBin;
import io.hookline.attribution.credit.path.AttributionLagTotalView.Touches;
import io.hookline.attribution.credit.path.LagTotal.Part;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.setting.Windows;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Times and touches as they are shown: with every bin, also those without conversions. */
record LagTotalViews(LagTotal total, CompletedRun run, RunPeriod period) {

  private static final int DIGITS = 4;
  private static final int DAY = 24;

  AttributionLagTotalView view() {
    long credited = total.conversions("TOUCHES");
    long without = total.conversions("NO_EVIDENCE");
    return new AttributionLagTotalView(
        run.id(),
        period.from(),
        period.to(),
        period.brand().timeZone().getId(),
        run.setting().rules().windows(),
        windowHours(),
        credited + without,
        credited,
        total.conversions("NO_INSTANT"),
        without,
        times("FIRST_TOUCH"),
        times("LAST_TOUCH"),
        touches("TOUCHES"),
        touches("STEPS"));
  }

  /** Codes and answers have no time. */
  private int windowHours() {
    Windows windows = run.setting().rules().windows();
    return Stream.of(
            windows.click(), windows.view(), windows.engagedView(), windows.visit(), windows.qr())
        .max(Integer::compare)
        .orElseThrow();
  }

  private Times times(String what) {
    Part all = total.all(what);
    TreeMap<Long, Part> bins = total.bins(what);
    long end = Math.max(windowHours(), bins.isEmpty() ? 0 : bins.lastKey() + 1);
    List<TimeBin> shown =
        LongStream.range(0, end)
            .filter(hour -> hour < DAY || hour % DAY == 0)
            .mapToObj(hour -> timeBin(hour, bins.get(hour)))
            .toList();
    return all == null
        ? new Times(0, null, null, null, shown)
        : new Times(all.conversions(), all.at()[0], all.at()[1], all.at()[2], shown);
  }

  private TimeBin timeBin(long hour, Part part) {
    return new TimeBin(hour, hour < DAY ? hour + 1 : hour + DAY, conversions(part), value(part));
  }

  private Touches touches(String what) {
    Part all = total.all(what);
    TreeMap<Long, Part> bins = total.bins(what);
    List<TouchBin> shown =
        LongStream.rangeClosed(1, bins.isEmpty() ? 0 : LagTotalSql.MANY)
            .mapToObj(
                touches ->
                    new TouchBin(
                        touches,
                        touches == LagTotalSql.MANY,
                        conversions(bins.get(touches)),
                        value(bins.get(touches))))
            .toList();
    return all == null
        ? new Touches(null, null, null, null, shown)
        : new Touches(mean(all), all.at()[0], all.at()[1], all.at()[2], shown);
  }

  private static BigDecimal mean(Part all) {
    return Exact.plain(
        all.sum().divide(BigDecimal.valueOf(all.conversions()), DIGITS, RoundingMode.HALF_EVEN));
  }

  private static long conversions(Part part) {
    return part == null ? 0 : part.conversions();
  }

  private Money value(Part part) {
    return Exact.money(part == null ? BigDecimal.ZERO : part.value(), period.brand().currency());
  }
}
