package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** What the attribution-service measured of a boost of ACME's, as its contract describes it. */
public final class MeasuredBoostChange {

  private final UUID id;
  private final UUID post;
  private String state = "SETTLED";
  private String startedOn = "2026-10-05";
  private String endedOn = "2026-10-11";
  private String roas =
      """
      {"value": 2.41, "from": 1.32, "to": 3.5, "missing": null}""";
  private String others = "";
  private long version;

  private MeasuredBoostChange(UUID id, UUID post) {
    this.id = id;
    this.post = post;
  }

  public static MeasuredBoostChange of(UUID id, UUID post) {
    return new MeasuredBoostChange(id, post);
  }

  public MeasuredBoostChange days(String from, String to) {
    startedOn = from;
    endedOn = to;
    return this;
  }

  public MeasuredBoostChange state(String now) {
    state = now;
    return this;
  }

  public MeasuredBoostChange version(long now) {
    version = now;
    return this;
  }

  public MeasuredBoostChange roas(String value, String from, String to) {
    roas =
        """
        {"value": %s, "from": %s, "to": %s, "missing": null}"""
            .formatted(value, from, to);
    return this;
  }

  public MeasuredBoostChange missing(String why) {
    roas =
        """
        {"value": null, "from": null, "to": null, "missing": "%s"}"""
            .formatted(why);
    return this;
  }

  public MeasuredBoostChange besideAnother(UUID other) {
    others =
        """
        {"postId": "%s", "sameCreator": false, "from": "2026-10-06", "to": "2026-10-07",
         "spend": null}"""
            .formatted(other);
    return this;
  }

  public ObjectNode event() {
    return SisterEvent.of("attribution", "AmplificationMeasured")
        .with(
            """
            {"id": "%1$s", "postId": "%2$s", "creatorId": null, "state": "%3$s",
             "figures": {
               "startedOn": "%4$s", "endedOn": "%5$s", "boostedDays": 7,
               "measuredFrom": "%4$s", "measuredTo": "%5$s",
               "baseline": {"from": "2026-09-07", "to": "2026-10-04", "days": 28, "leftOut": 0,
                            "missing": null},
               "spend": {"amount": "140.00", "currency": "USD"}, "spendUnknownDays": 0,
               "impressions": 7000,
               "clicks": {"observed": 42, "expected": 14, "incremental": 28, "from": 20, "to": 36,
                          "missing": null},
               "conversions": {"observed": 42, "expected": 14, "incremental": 28, "from": 19.5,
                               "to": 36.5, "missing": null},
               "value": {"observed": {"amount": "600.00", "currency": "USD"},
                         "expected": {"amount": "262.60", "currency": "USD"},
                         "incremental": {"amount": "337.40", "currency": "USD"},
                         "from": {"amount": "184.80", "currency": "USD"},
                         "to": {"amount": "490.00", "currency": "USD"}, "missing": null,
                         "unvalued": 0},
               "ways": {"byLinks": 42, "byAds": 0, "byCodes": 0, "codesCount": true},
               "incrementalRoas": %6$s,
               "costPerConversion": {"value": null, "from": null, "to": null,
                                     "missing": "INTERVAL_SPANS_ZERO"},
               "clickWindowHours": 168, "viewWindowHours": 24, "level": 0.9,
               "alsoRan": {"posts": [%7$s], "ads": [], "promoCodes": [], "complete": true}},
             "evidence": "ATTRIBUTED", "note": "No experiment.", "version": %8$d,
             "createdAt": "2026-10-20T09:00:00Z", "measuredAt": "2026-10-20T09:00:00Z"}"""
                .formatted(id, post, state, startedOn, endedOn, roas, others, version))
        .in(Fixtures.ACME);
  }
}
