package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.query.Days;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says what nobody knows, instead of guessing it. */
final class Unknowns {

  private final List<String> words = new ArrayList<>();

  List<String> words() {
    return words;
  }

  void period(Counted counted, Days days) {
    words.add(
        "Nothing is known of "
            + counted.measure().id()
            + " from "
            + days.from()
            + " to "
            + days.to()
            + ".");
  }

  void notKept(Compared compared) {
    for (Facts facts : compared.counted().facts()) {
      if (facts.pastUnknown() != null) {
        notKept("of " + facts.label(), facts.pastUnknown());
      }
    }
    for (Dimension dimension : compared.onlyPresent()) {
      notKept("by " + dimension.id(), compared.counted().pastUnknown(dimension));
    }
  }

  private void notKept(String what, String why) {
    words.add(
        "What came in late "
            + what
            + " is not known, because "
            + why
            + ": the earlier period counts as it is known now.");
  }

  void age(Age age) {
    if (!age.complete()) {
      words.add(
          "The later period goes on: of the earlier one counts what was known "
              + -age.hours()
              + " hours before its end.");
    }
  }

  void nothingThen() {
    words.add(
        "When the earlier period was as old as the later one is, nothing of it had been told: its facts"
            + " came at once later, and how late they are is not known. It counts as it is known now.");
  }

  /** An import of old facts looks like facts that are late. */
  void mostlyLate(Counted counted, Worlds worlds, Side now) {
    BigDecimal all = Worlds.value(counted, now).abs();
    if (counted.shape() == Shape.SUM
        && all.signum() > 0
        && worlds.lateData().abs().compareTo(all.divide(BigDecimal.valueOf(2), Side.DIGITS)) > 0) {
      words.add(
          "More than half of the earlier period was recorded when it was older than the later one is:"
              + " it may have been imported, and the later one may not get as much.");
    }
  }

  void settings(List<SettingsUsed> used) {
    long kinds = used.stream().filter(one -> one.ordersAfter() > 0).count();
    if (kinds > 1) {
      words.add(
          "Orders of the later period are credited under "
              + kinds
              + " settings; the earlier one is brought under those of most of them.");
    }
    long other =
        used.stream().skip(1).mapToLong(one -> one.ordersBefore() - one.decidedAnew()).sum();
    if (other > 0) {
      words.add(
          other
              + " orders of the earlier period are credited under other settings than the later one's,"
              + " and never were under these: what that makes is not known, and is in RATE.");
    }
  }
}
