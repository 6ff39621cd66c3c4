package io.hookline.attribution.collect.visit;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("traffic/{id}")
sealed interface TrafficEvent extends Event {

  /**
   * All visits of people on a day that came from one place and landed on one page.
   *
   * @param day in the brand's time zone
   * @param source utm_source, in lower case
   * @param clickIds names of the click ids in the address, never the ids
   * @param referrerDomain of the page before
   * @param referrerHost the whole host of it, or its app
   * @param app whose browser it was, of apps that open pages themselves
   * @param goesOn whether all that is known is that somebody was there before: the page before was
   *     the shop's own, or where shoppers pay, or it was on no page
   * @param visits so far, not since the last count
   * @param bounces visits of one page view and nothing else
   * @param seconds from the first to the last that was told of each visit, summed up
   */
  @Schema(name = "TrafficCount")
  record Count(
      UUID id,
      LocalDate day,
      @Schema(nullable = true, examples = "tiktok") String source,
      @Schema(nullable = true, examples = "paid_social") String medium,
      @Schema(nullable = true, examples = "spring") String campaign,
      @Schema(nullable = true) String content,
      @Schema(nullable = true, examples = "mia.glow") String term,
      @Schema(examples = "[\"ttclid\"]") List<String> clickIds,
      @Schema(nullable = true, examples = "google.com") String referrerDomain,
      @Schema(nullable = true, examples = "www.google.com") String referrerHost,
      @Schema(nullable = true, examples = "tiktok") String app,
      @Schema(nullable = true, examples = "shop.example/serum") String landingPage,
      boolean goesOn,
      @Schema(examples = "812") long visits,
      long pageViews,
      long bounces,
      long seconds,
      long version) {}

  record Counted(Count data) implements TrafficEvent {}
}
