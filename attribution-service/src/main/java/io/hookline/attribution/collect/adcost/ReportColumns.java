package io.hookline.attribution.collect.adcost;

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

  /** What we have of it: the field of the row. Of two headings of one field the first counts. */
  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("By Day", "day");
    FIELDS.put("Date", "day");
    FIELDS.put("Time zone", "dayZone");
    FIELDS.put("Account ID", "adAccountId");
    FIELDS.put("Advertiser ID", "adAccountId");
    FIELDS.put("Campaign ID", "platformCampaignId");
    FIELDS.put("Campaign name", "campaignName");
    FIELDS.put("Ad group ID", "adGroupId");
    FIELDS.put("Ad group name", "adGroupName");
    FIELDS.put("Ad ID", "adId");
    FIELDS.put("Ad name", "adName");
    FIELDS.put("Placement", "placement");
    FIELDS.put("Cost", "spend.amount");
    FIELDS.put("Spend", "spend.amount");
    FIELDS.put("Total cost", "spend.amount");
    FIELDS.put("Daily budget", "budget.amount");
    FIELDS.put("Clicks (destination)", "clicks");
    FIELDS.put("Clicks (all)", "clicks");
    FIELDS.put("Video views", "videoViews");
    FIELDS.put("2-second video views", "counters.views2s");
    FIELDS.put("6-second video views", "counters.views6s");
    FIELDS.put("6-second focused views", "counters.engagedViews");
    FIELDS.put("Video views at 25%", "counters.views25");
    FIELDS.put("Video views at 50%", "counters.views50");
    FIELDS.put("Video views at 75%", "counters.views75");
    FIELDS.put("Video views at 100%", "counters.views100");
    FIELDS.put("Paid likes", "counters.likes");
    FIELDS.put("Paid comments", "counters.comments");
    FIELDS.put("Paid shares", "counters.shares");
    FIELDS.put("Paid followers", "counters.follows");
    FIELDS.put("Paid profile visits", "counters.profileVisits");
    FIELDS.put("Total complete payment value", "conversionValue.amount");
    FIELDS.put("Gross revenue (Shop)", "conversionValue.amount");
    FIELDS.put("Purchases (Shop)", "conversions");
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

  private ReportColumns() {}

  static Stream<String> headings() {
    return Stream.of(FIELDS.keySet().stream(), Stream.of(CURRENCY), NOT_READ.stream())
        .flatMap(headings -> headings);
  }

  static Map<String, String> fields() {
    return FIELDS;
  }

  static boolean isNotRead(String column) {
    return NOT_READ.contains(column);
  }

  /** Whether it is a heading of a report, not a field of ours. */
  static boolean isHeading(String column) {
    return FIELDS.containsKey(column)
        || isNotRead(column)
        || column.toLowerCase(Locale.ROOT).equals("currency");
  }
}
