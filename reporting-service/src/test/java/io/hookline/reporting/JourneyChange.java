package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How orders of ACME's came about by a run of a setting, as the contract describes it. */
public final class JourneyChange {

  private static final UUID RUN = Fixtures.id(8_801);

  private final UUID setting;
  private final List<String> campaigns = new ArrayList<>();
  private String name = "Week";
  private long conversions = 11;
  private String completedAt = "2026-11-01T12:00:00Z";
  private long version;

  private JourneyChange(UUID setting) {
    this.setting = setting;
  }

  public static JourneyChange of(UUID setting) {
    return new JourneyChange(setting);
  }

  public JourneyChange name(String now) {
    name = now;
    return this;
  }

  public JourneyChange conversions(long now) {
    conversions = now;
    return this;
  }

  public JourneyChange completed(String at) {
    completedAt = at;
    return this;
  }

  public JourneyChange version(long now) {
    version = now;
    return this;
  }

  public JourneyChange campaign(String key, long orders) {
    campaigns.add(lag("UNIT", key, orders));
    return this;
  }

  private static String lag(String of, String key, long orders) {
    boolean timed = of.equals("UNIT");
    return """
    {"of": "%s", "key": %s, "conversions": %d, "share": 0.4,
     "value": {"amount": "120.50", "currency": "USD"}, "medianSeconds": %s, "p90Seconds": %s,
     "medianTouches": %s, "p90Touches": %s, "bins": null}"""
        .formatted(
            of,
            key == null ? "null" : "\"" + key + "\"",
            orders,
            timed ? "19800" : "null",
            timed ? "345600" : "null",
            timed ? "2" : "null",
            timed ? "5" : "null");
  }

  /** The last one on the window's far edge. */
  private static int ordersOf(int hour) {
    return switch (hour) {
      case 5 -> 4;
      case 48 -> 3;
      case 168 -> 1;
      default -> 0;
    };
  }

  private static String times(long orders, long median) {
    StringBuilder bins = new StringBuilder();
    for (int hour = 0; hour <= 168; hour += hour < 24 ? 1 : 24) {
      bins.append(bins.isEmpty() ? "" : ",")
          .append(
              """
              {"fromHours": %d, "toHours": %d, "conversions": %d,
               "value": {"amount": "0.00", "currency": "USD"}}"""
                  .formatted(hour, hour < 24 ? hour + 1 : hour + 24, ordersOf(hour)));
    }
    return """
    {"conversions": %d, "medianSeconds": %d, "p90Seconds": 205200, "longestSeconds": 604800,
     "bins": [%s]}"""
        .formatted(orders, median, bins);
  }

  private static final String TOUCHES =
      """
      {"mean": 2.5, "median": 2, "p90": 5, "most": 21, "bins": [
        {"touches": 1, "orMore": false, "conversions": 3,
         "value": {"amount": "30.00", "currency": "USD"}},
        {"touches": 2, "orMore": false, "conversions": 0,
         "value": {"amount": "0.00", "currency": "USD"}},
        {"touches": 21, "orMore": true, "conversions": 6,
         "value": {"amount": "90.50", "currency": "USD"}}]}""";

  private String total() {
    return """
    {"runId": "%s", "from": null, "to": null, "timeZone": "America/New_York",
     "windows": {"click": 168, "view": 24, "engagedView": 0, "visit": 168, "promoCode": 168,
                 "qr": 168, "survey": 0},
     "windowHours": 168, "conversions": %d, "credited": 9, "withoutInstant": 1,
     "withoutEvidence": 2, "firstTouch": %s, "lastTouch": %s, "touches": %s, "steps": %s}"""
        .formatted(RUN, conversions, times(8, 19_800), times(8, 1_500), TOUCHES, TOUCHES);
  }

  private static final String ROLES =
      """
      {"of": "UNIT", "key": "TIKTOK_SPARK", "onPath": 7, "reach": 0.7778, "firstTouches": 5,
       "lastTouches": 2, "alone": 1, "between": 1, "assisted": 5, "assistRatio": 2.5,
       "noAssistRatio": null, "onPathValue": {"amount": "90.00", "currency": "USD"},
       "firstTouchValue": {"amount": "60.00", "currency": "USD"},
       "lastTouchValue": {"amount": "30.00", "currency": "USD"},
       "aloneValue": {"amount": "10.00", "currency": "USD"},
       "assistedValue": {"amount": "61.50", "currency": "USD"}}""";

  private static final String PATHS =
      """
      {"of": "PATH", "path": "TIKTOK_SPARK > (none)",
       "steps": [{"key": "TIKTOK_SPARK"}, {"key": null}], "paths": 1, "conversions": 5,
       "share": 0.4545, "value": {"amount": "70.00", "currency": "USD"}, "valueShare": 0.5,
       "medianSeconds": 259200},
      {"of": "REST", "path": null, "steps": [], "paths": 3, "conversions": 4, "share": 0.3636,
       "value": {"amount": "50.50", "currency": "USD"}, "valueShare": 0.36, "medianSeconds": null},
      {"of": "NO_EVIDENCE", "path": null, "steps": [], "paths": 0, "conversions": 2,
       "share": 0.1818, "value": {"amount": "20.00", "currency": "USD"}, "valueShare": 0.14,
       "medianSeconds": null}""";

  private static final String STAGES =
      """
      {"afterOf": "UNIT", "after": "TOFU", "nextOf": "UNIT", "next": "MOFU", "transitions": 6,
       "share": 0.75, "conversions": 5, "value": {"amount": "70.00", "currency": "USD"},
       "medianSeconds": 90},
      {"afterOf": "UNIT", "after": "TOFU", "nextOf": "ORDER", "next": null, "transitions": 2,
       "share": 0.25, "conversions": 2, "value": {"amount": "30.00", "currency": "USD"},
       "medianSeconds": 12}""";

  public ObjectNode event() {
    return SisterEvent.of("attribution", "JourneysSummarized")
        .with(
            """
            {"id": "%s", "name": "%s", "settingVersion": 1, "runId": "%s", "runFrom": null,
             "asOf": "%s", "completedAt": "%s", "total": %s,
             "channels": [%s, %s, %s], "lastChannels": [%s], "campaigns": [%s],
             "roles": [%s], "paths": [%s], "stages": [%s], "version": %d}"""
                .formatted(
                    setting,
                    name,
                    RUN,
                    completedAt,
                    completedAt,
                    total(),
                    lag("UNIT", "TIKTOK_SPARK", 8),
                    lag("NO_INSTANT", null, 1),
                    lag("NO_EVIDENCE", null, 2),
                    lag("UNIT", "CREATOR", 8),
                    String.join(", ", campaigns),
                    ROLES,
                    PATHS,
                    STAGES,
                    version))
        .in(Fixtures.ACME);
  }
}
