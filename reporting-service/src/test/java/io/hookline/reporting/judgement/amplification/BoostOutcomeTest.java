package io.hookline.reporting.judgement.amplification;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.DECISIONS;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.ad;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.boosted;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.counters;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.own;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.read;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoostOutcomeTest {

  private static final UUID POST = id(301);

  @Inject FollowBoosts follow;

  /** Organic counters of four days; ads ran on the 18th and 19th. */
  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    Feeds.apply(
        own(POST).event(),
        organic(401, "2026-11-15", 10_000, 1_000),
        organic(402, "2026-11-17", 12_000, 1_240),
        organic(403, "2026-11-19", 13_000, 1_320),
        organic(404, "2026-11-21", 13_500, 1_345),
        paid(411, "2026-11-17", 0, 0),
        paid(412, "2026-11-19", 8_000, 240));
  }

  private static ObjectNode organic(int snapshot, String day, long views, long signals) {
    return ContentChanges.snapshot(ACME, id(snapshot), POST, day + "T12:00:00Z")
        .tells(counters(views, signals))
        .event();
  }

  private static ObjectNode paid(int snapshot, String day, long views, long signals) {
    return ContentChanges.snapshot(ACME, id(snapshot), POST, day + "T12:00:00Z")
        .tells(counters(views, signals))
        .paid()
        .event();
  }

  @Test
  void organicAndPaidStandApartBeforeDuringAndAfter() {
    Feeds.apply(
        ad(421, POST, "2026-11-18", "30.00", 5_000, 60),
        ad(422, POST, "2026-11-19", "30.00", 5_000, 40));
    String id = boosted(POST);
    step(id, "start", "{\"day\": \"2026-11-18\"}").statusCode(200);
    step(id, "end", "{\"day\": \"2026-11-19\"}").statusCode(200);
    Json outcome = read(DECISIONS + "/" + id + "/outcome");
    assertThat(outcome.getString("before.days.from")).isEqualTo("2026-11-16");
    assertThat(outcome.getString("after.days.to")).isEqualTo("2026-11-21");
    assertThat(value(outcome, "before.organic", "views")).isEqualByComparingTo("2000");
    assertThat(value(outcome, "during.organic", "views")).isEqualByComparingTo("1000");
    assertThat(value(outcome, "after.organic", "views")).isEqualByComparingTo("500");
    assertThat(value(outcome, "during.paid", "paid_views")).isEqualByComparingTo("8000");
    assertThat(value(outcome, "during.ads", "ad_spend")).isEqualByComparingTo("60");
    assertThat(value(outcome, "during.ads", "ad_impressions")).isEqualByComparingTo("10000");
    assertThat(value(outcome, "during.ads", "ctr")).isEqualByComparingTo("0.01");
    assertThat(value(outcome, "during.ads", "cpa")).isEqualByComparingTo("15");
    assertThat(value(outcome, "during.ads", "ad_conversions")).isEqualByComparingTo("4");
    assertThat(number(outcome, "intentRate.organicBefore")).isEqualByComparingTo("0.12");
    assertThat(number(outcome, "intentRate.organicDuring")).isEqualByComparingTo("0.08");
    assertThat(number(outcome, "intentRate.organicAfter")).isEqualByComparingTo("0.05");
    assertThat(number(outcome, "intentRate.paid")).isEqualByComparingTo("0.03");
    assertThat(number(outcome, "cost.cpm")).isEqualByComparingTo("6");
    assertThat(number(outcome, "cost.expectedCpm")).isNull();
  }

  @Test
  void nothingCameOfWhatHasNotBegun() {
    String id = boosted(POST);
    Json planned = read(DECISIONS + "/" + id + "/outcome");
    assertThat(planned.getString("state")).isEqualTo("PLANNED");
    assertThat(planned.<Object>get("before")).isNull();
    assertThat(planned.<Object>get("during")).isNull();
    step(id, "start", "{}").statusCode(200);
    Json outcome = read(DECISIONS + "/" + id + "/outcome");
    assertThat(outcome.<Object>get("after")).isNull();
    assertThat(number(outcome, "intentRate.paid")).isNull();
  }

  @Test
  void adsBeginAndEndABoostByThemselves() {
    String id = boosted(POST);
    follow.work();
    assertThat(read(DECISIONS + "/" + id).getString("state")).isEqualTo("PLANNED");
    Feeds.apply(ad(431, POST, "2026-11-21", "9.00", 900, 9));
    follow.work();
    assertThat(read(DECISIONS + "/" + id).getString("state"))
        .as("an ad before the decision is none of its")
        .isEqualTo("PLANNED");
    Feeds.apply(
        ad(432, POST, "2026-11-22", "9.00", 900, 9), ad(433, POST, "2026-11-23", "9.00", 900, 9));
    follow.work();
    Json running = read(DECISIONS + "/" + id);
    assertThat(running.getString("state")).isEqualTo("RUNNING");
    assertThat(running.getString("startedOn")).isEqualTo("2026-11-22");
    Feeds.apply(ad(434, id(302), "2026-11-29", "9.00", 900, 9));
    follow.work();
    assertThat(read(DECISIONS + "/" + id).getString("state")).isEqualTo("RUNNING");
    Feeds.apply(ad(435, id(302), "2026-11-30", "9.00", 900, 9));
    follow.work();
    follow.work();
    Json ended = read(DECISIONS + "/" + id);
    assertThat(ended.getString("state")).isEqualTo("ENDED");
    assertThat(ended.getString("endedOn")).isEqualTo("2026-11-23");
    assertThat(ended.getInt("version")).isEqualTo(2);
  }

  private static BigDecimal value(Json outcome, String part, String measure) {
    List<String> measures = outcome.getList(part + "[*].measure");
    return number(outcome, part + "[" + measures.indexOf(measure) + "].value");
  }

  private static BigDecimal number(Json json, String path) {
    Object value = json.get(path);
    return value == null ? null : new BigDecimal(value.toString());
  }
}
