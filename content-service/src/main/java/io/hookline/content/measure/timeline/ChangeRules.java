package io.hookline.content.measure.timeline;

import static io.hookline.content.measure.timeline.ChangeKind.BUDGET;
import static io.hookline.content.measure.timeline.ChangeKind.CREATIVE;
import static io.hookline.content.measure.timeline.ChangeKind.LANDING_PAGE;
import static io.hookline.content.measure.timeline.ChangeKind.MEASUREMENT;
import static io.hookline.content.measure.timeline.ChangeKind.PRICE;
import static io.hookline.content.measure.timeline.ChangeKind.TRACKING;

import java.util.List;

/**
 * The changes of all services that are worth an entry: one line for each. A resource that is new
 * here is read from its service's feed from then on, without anything else.
 */
final class ChangeRules {

  static final List<ChangeRule> ALL =
      List.of(
          // That the brand pays something else; how much is for those with the finance right.
          ChangeRule.of("creator", "partnerships", BUDGET, "FEE")
              .when("status", "ACTIVE")
              .watching("fee.amount", "fee.currency")
              .withoutValues()
              .titled("Fee of {name} changed"),
          ChangeRule.of("creator", "partnerships", CREATIVE, "PARTNERSHIP")
              .when("status", "ACTIVE", "PAUSED", "COMPLETED", "TERMINATED")
              .watching("status")
              .titled("Partnership {name}: {status}"),
          ChangeRule.of("creator", "promo-codes", PRICE, "PROMO_CODE")
              .watching("code", "validFrom", "validUntil")
              .holding("validFrom", "validUntil")
              .titled("Promo code {code}"),
          ChangeRule.of("creator", "brands", MEASUREMENT, "BRAND")
              .watching("timeZone", "currency")
              .butNotTheFirst()
              .titled("Days are cut in {timeZone}, amounts are in {currency}"),
          // How posts are made
          ChangeRule.of("content", "standards", CREATIVE, "STANDARDS")
              .watching("content")
              .explainedBy("note")
              .titled("Creative standards, version {version}"),
          ChangeRule.of("content", "positioning", CREATIVE, "POSITIONING")
              .watching("content")
              .explainedBy("note")
              .titled("Positioning, version {version}"),
          ChangeRule.of("content", "accounts", CREATIVE, "ACCOUNT")
              .watching("network", "handle", "active")
              .concerning("accountId")
              .titled("Account {handle} on {network}"),
          // What figures are compared by
          ChangeRule.of("content", "terms", MEASUREMENT, "VOCABULARY")
              .when("state", "MERGED")
              .watching("mergedInto")
              .titled("Term {name} counts as {mergedInto}"),
          // What is counted, and where it leads
          ChangeRule.of("attribution", "event-sources", TRACKING, "EVENT_SOURCE")
              .watching("name", "kind", "code")
              .titled("Event source {name} ({kind})"),
          // The first is the link itself: each post has one.
          ChangeRule.of("attribution", "links", LANDING_PAGE, "LINK")
              .watching("destinationUrl")
              .butNotTheFirst()
              .titled("Link {slug} leads to {destinationUrl}"),
          // What an action is worth. The defaults, which hold since the beginning, are no change.
          ChangeRule.of("reporting", "rate-cards", MEASUREMENT, "RATE_CARD")
              .watching("prices")
              .holding("validFrom", null)
              .explainedBy("source")
              .when("validFrom")
              .titled("Rate card of {network}, version {version}"));

  private ChangeRules() {}
}
