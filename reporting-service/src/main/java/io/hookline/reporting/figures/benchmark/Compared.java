package io.hookline.reporting.figures.benchmark;

import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.ratecard.Network;
import java.util.Objects;

/**
 * What is held against benchmarks.
 *
 * @param network null: all together
 * @param adKind null: all kinds of ads
 * @param currency the brand's
 * @param followers of the brand's accounts; null where nobody told
 */
record Compared(
    String measure,
    Denominator denominator,
    Network network,
    String adKind,
    String currency,
    Long followers) {

  /** Null where the row fits. The denominator comes first: whatever else fits, it decides. */
  Misfit misfit(BenchmarkFacts row) {
    if (row.denominator() == Denominator.UNSTATED) {
      return Misfit.DENOMINATOR_UNSTATED;
    }
    if (row.denominator() != denominator || !row.measure().equals(measure)) {
      return Misfit.DENOMINATOR_DIFFERS;
    }
    if (row.network() != network) {
      return Misfit.NETWORK_DIFFERS;
    }
    if (!Objects.equals(row.adKind(), adKind)) {
      return Misfit.AD_KIND_DIFFERS;
    }
    if (row.currency() != null && !row.currency().equals(currency)) {
      return Misfit.CURRENCY_DIFFERS;
    }
    return size(row);
  }

  private Misfit size(BenchmarkFacts row) {
    if (row.followersFrom() == null && row.followersBelow() == null) {
      return null;
    }
    if (followers == null) {
      return Misfit.SIZE_CLASS_UNKNOWN;
    }
    boolean tooFew = row.followersFrom() != null && followers < row.followersFrom();
    boolean tooMany = row.followersBelow() != null && followers >= row.followersBelow();
    return tooFew || tooMany ? Misfit.SIZE_CLASS_DIFFERS : null;
  }

  /** In a sentence. */
  String why(Misfit misfit, BenchmarkFacts row) {
    return switch (misfit) {
      case DENOMINATOR_UNSTATED ->
          row.source() + " does not say what it divides by; " + measure + " is divided by " + by();
      case DENOMINATOR_DIFFERS ->
          row.source()
              + " divides by "
              + row.denominator().words()
              + "; "
              + measure
              + " is divided by "
              + by();
      case NETWORK_DIFFERS -> "it is of " + or(row.network(), "several networks together");
      case AD_KIND_DIFFERS -> "it is of " + or(row.adKind(), "all kinds of ads together");
      case CURRENCY_DIFFERS -> "it is in " + row.currency() + ", the brand counts in " + currency;
      case SIZE_CLASS_UNKNOWN -> "it is of a size class, and the followers are not known: say them";
      case SIZE_CLASS_DIFFERS ->
          "it is of accounts with "
              + (row.followersFrom() == null ? 0 : row.followersFrom())
              + " followers and more"
              + (row.followersBelow() == null ? "" : ", below " + row.followersBelow());
    };
  }

  private String by() {
    return denominator.words();
  }

  private static String or(Object said, String otherwise) {
    return said == null ? otherwise : said.toString();
  }
}
