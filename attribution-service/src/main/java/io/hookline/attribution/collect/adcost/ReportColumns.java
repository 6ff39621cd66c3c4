package io.hookline.attribution.collect.adcost;

import io.hookline.bulk.imports.Headings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The headings of a report of TikTok Ads Manager. Those of rates and of figures that we do not keep
 * are known, so that a report can be sent as it is; a breakdown by age or country is not: a row of
 * it is a part of an ad's day only. One by placement stands beside the day.
 */
final class ReportColumns {

  private ReportColumns() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("day", List.of("By Day", "Date"));
    fields.put("dayZone", List.of("Time zone"));
    fields.put("adAccountId", List.of("Account ID", "Advertiser ID"));
    fields.put("platformCampaignId", List.of("Campaign ID"));
    fields.put("campaignName", List.of("Campaign name"));
    fields.put("adGroupId", List.of("Ad group ID"));
    fields.put("adGroupName", List.of("Ad group name"));
    fields.put("adId", List.of("Ad ID"));
    fields.put("adName", List.of("Ad name"));
    fields.put("placement", List.of("Placement"));
    fields.put("spend.amount", List.of("Cost", "Spend", "Total cost"));
    fields.put("budget.amount", List.of("Daily budget"));
    fields.put("clicks", List.of("Clicks (destination)", "Clicks (all)"));
    fields.put("videoViews", List.of("Video views"));
    fields.put("counters.views2s", List.of("2-second video views"));
    fields.put("counters.views6s", List.of("6-second video views"));
    fields.put("counters.engagedViews", List.of("6-second focused views"));
    fields.put("counters.views25", List.of("Video views at 25%"));
    fields.put("counters.views50", List.of("Video views at 50%"));
    fields.put("counters.views75", List.of("Video views at 75%"));
    fields.put("counters.views100", List.of("Video views at 100%"));
    fields.put("counters.likes", List.of("Paid likes"));
    fields.put("counters.comments", List.of("Paid comments"));
    fields.put("counters.shares", List.of("Paid shares"));
    fields.put("counters.follows", List.of("Paid followers"));
    fields.put("counters.profileVisits", List.of("Paid profile visits"));
    fields.put(
        "conversionValue.amount", List.of("Total complete payment value", "Gross revenue (Shop)"));
    fields.put("conversions", List.of("Purchases (Shop)"));
    return fields;
  }

  /** Of all amounts of the row. */
  static final String CURRENCY = "Currency";

  private static final List<String> NOT_READ =
      List.of(
          "Account name",
          "Primary status",
          "Secondary status",
          "Objective",
          "Campaign budget",
          "Ad group budget",
          "Bid",
          "CTR (destination)",
          "CTR (all)",
          "CPC (destination)",
          "CPC (all)",
          "CPM",
          "Cost per conversion",
          "Conversion rate (CVR)",
          "Conversion rate (CVR, clicks)",
          "Results",
          "Result rate",
          "Cost per result",
          "Cost per 1,000 people reached",
          "15-second focused views",
          "Average play time per video view",
          "Average play time per person",
          "Landing page views",
          "Cost per landing page view",
          "Payment completion ROAS",
          "Complete payment ROAS",
          "ROI (Shop)",
          "Cost per purchase (Shop)");

  static final Headings HEADINGS = Headings.of(fields()).butNot(NOT_READ);

  static Stream<String> headings() {
    return Stream.concat(HEADINGS.all().stream(), Stream.of(CURRENCY));
  }

  /** Whether it is a heading of a report, not a field of ours. */
  static boolean isHeading(String column) {
    return HEADINGS.all().contains(column) || column.toLowerCase(Locale.ROOT).equals("currency");
  }
}
