package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.Arrays;
import java.util.stream.Stream;

/** What creators earned by the ledger of the creator-service, and which customers they brought. */
final class SpendMeasures {

  private static final Count SPEND = Count.of(Facts.EARNINGS, "c.amount");
  private static final Count COMMISSIONS = SpendPart.COMMISSIONS.of(SPEND);
  private static final Count REVENUE =
      Count.of(Facts.CREDITS, "case when c.creator_id is not null then c.value end");
  private static final Count TOLD = Count.of(Facts.CUSTOMERS, "c.told");
  private static final String WHEN_EARNED =
      "On the day on which it was earned, whenever it is paid; what is void is not in it";
  private static final String TAKEN_BACK = "Less what refunds took back of it, on the day of that";
  private static final String WITHOUT_RATE =
      "Without what was earned in a currency of which no rate is known";
  private static final String OF_KNOWN = "Of conversions of which it is known";

  private SpendMeasures() {}

  static Stream<Measure> all() {
    return Stream.concat(Stream.concat(Stream.of(whole()), parts()), others());
  }

  private static Measure whole() {
    return spend(
        "creator_spend",
        "Creator spend",
        SPEND,
        "fees, commissions, bonuses, expenses, gifts and adjustments of creators");
  }

  private static Stream<Measure> parts() {
    return Arrays.stream(SpendPart.values())
        .map(part -> spend(part.id(), part.label(), part.of(SPEND), part.formula()));
  }

  private static Stream<Measure> others() {
    return Stream.of(
        spend(
            "creator_paid",
            "Paid to creators",
            SPEND.as(
                "case when c.status = 'PAID' then c.amount when c.amount is not null then 0 end"),
            "of the creator spend what was paid or given"),
        Measure.ratio(
                "effective_commission_rate",
                "Commission rate",
                SHARE,
                ATTRIBUTED,
                COMMISSIONS,
                REVENUE,
                "commissions / attributed revenue of creators")
            .caveat(TAKEN_BACK),
        Measure.ratio(
                "return_on_creator_spend",
                "Return on creator spend",
                RATIO,
                ATTRIBUTED,
                REVENUE,
                SPEND,
                "attributed revenue of creators / creator spend")
            .caveat(WITHOUT_RATE),
        Measure.ratio(
                "new_customer_share",
                "New customers",
                SHARE,
                ATTRIBUTED,
                TOLD.as("coalesce(c.of_new, 0)"),
                TOLD,
                "credited conversions of new customers / of customers who are known to be new or not")
            .caveat(OF_KNOWN),
        Measure.ratio(
                "returning_customer_share",
                "Returning customers",
                SHARE,
                ATTRIBUTED,
                TOLD.as("coalesce(c.of_returning, 0)"),
                TOLD,
                "credited conversions of returning customers / of customers who are known to be new or not")
            .caveat(OF_KNOWN));
  }

  private static Measure spend(String id, String label, Count count, String formula) {
    return Measure.sum(id, label, MONEY, EXPOSURE, count, formula)
        .caveat(WHEN_EARNED)
        .caveat(TAKEN_BACK)
        .caveat(WITHOUT_RATE);
  }
}
