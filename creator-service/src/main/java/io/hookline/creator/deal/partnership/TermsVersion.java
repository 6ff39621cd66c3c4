package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a partnership's terms as it is kept.
 *
 * @param validFrom null for those from before the activation: from the first day on
 * @param by the subject of who wrote it
 */
record TermsVersion(
    int version,
    Instant validFrom,
    LocalDate startsOn,
    LocalDate endsOn,
    Terms terms,
    String note,
    Instant at,
    String by,
    String byName) {

  static TermsVersion of(
      int version, Instant validFrom, Agreement agreed, String note, Change change) {
    return new TermsVersion(
        version,
        validFrom,
        agreed.startsOn(),
        agreed.endsOn(),
        agreed.terms(),
        note,
        change.at(),
        change.by().subject(),
        change.by().name());
  }

  Agreement agreement() {
    return new Agreement(startsOn, endsOn, terms);
  }

  boolean holdsAt(Instant at) {
    return validFrom == null || !validFrom.isAfter(at);
  }

  TermsVersionView view(boolean withMoney) {
    return new TermsVersionView(
        version,
        validFrom,
        startsOn,
        endsOn,
        withMoney ? terms : terms.withPay(null),
        note,
        at,
        by,
        byName);
  }
}
