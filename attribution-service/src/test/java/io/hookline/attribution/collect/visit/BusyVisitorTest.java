package io.hookline.attribution.collect.visit;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.value.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitors who never stop, and such as are more than a person can be, cost no more than others. */
@QuarkusTest
class BusyVisitorTest {

  private static final UUID SOURCE = Ids.next();

  /** Five in the morning of Berlin. */
  private static final Instant MORNING = Instant.parse("2026-11-02T04:00:00Z");

  @Inject KeepVisits visits;
  @Inject DueVisits due;
  @Inject BrandScope scope;
  @Inject RowSecurity rows;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    Fixtures.execute("update brand set time_zone = 'Europe/Berlin' where slug = '" + ACME + "'");
  }

  private static PageEvent view(Instant at, String campaign) {
    return new PageEvent(
        new UUID(at.toEpochMilli(), campaign.hashCode()),
        SOURCE,
        at,
        true,
        "kiosk-1",
        "https://shop.example/a?utm_source=tiktok&utm_campaign=" + campaign,
        null,
        null,
        null);
  }

  /** Views at the same distance from each other. */
  private static List<PageEvent> views(int many, Duration apart) {
    return IntStream.range(0, many)
        .mapToObj(i -> view(MORNING.plus(apart.multipliedBy(i)), "spring"))
        .toList();
  }

  private void add(List<PageEvent> events) {
    scope.run(
        ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      rows.bind(ACME);
                      visits.add(events);
                    }));
  }

  private static long count(String query) {
    return Fixtures.count("select " + query);
  }

  private static String all() {
    return String.join(
        "; ",
        Fixtures.texts(
            """
            select concat_ws(' ', id, started_at at time zone 'UTC', ended_at at time zone 'UTC', pages,
                             events, seconds, visitor_class) from visit order by started_at"""));
  }

  @Test
  void whoNeverStopsIsMadeAnewADayAtATime() {
    add(views(6 * 24 * 5, Duration.ofMinutes(10)));
    assertThat(count("count(*) from visit")).isEqualTo(6);
    assertThat(count("max(extract(epoch from ended_at - started_at))::int from visit"))
        .isEqualTo((24 * 60 - 10) * 60);
    Fixtures.execute("create table made_before as select id, xmin::text as made from visit");
    try {
      add(List.of(view(MORNING.plus(Duration.ofHours(60)).plusSeconds(30), "spring")));
      assertThat(
              count(
                  "count(*) from visit v join made_before b on b.id = v.id and b.made = v.xmin::text"))
          .isEqualTo(5);
    } finally {
      Fixtures.execute("drop table made_before");
    }
  }

  @Test
  void moreThanAPersonCanDoIsOneVisitOfNobody() {
    List<PageEvent> many = views(25_000, Duration.ofSeconds(1));
    for (int i = 0; i < many.size(); i += 1000) {
      add(many.subList(i, i + 1000));
    }
    assertThat(all()).endsWith("2026-11-02 04:00:00 2026-11-02 10:56:39 25000 25000 24999 BOT");
    assertThat(count("count(*) from visit")).isEqualTo(1);
    assertThat(count("count(*) from visit_hit")).isLessThanOrEqualTo(VisitSql.MOST + 1000);
    assertThat(count("sum(visits) + sum(page_views) + sum(seconds) from traffic_count")).isZero();
    assertThat(Fixtures.texts("select visits::text from traffic_count")).containsExactly("0");
  }

  /** Orders within it must not take the visit before. */
  @Test
  void aVisitOfNobodyIsToldOfBehindOneOfAPerson() {
    String told =
        "count(*) from visit_change n join visit v on v.id = n.visit_id where v.visitor_class = 'BOT'";
    List<PageEvent> many = views(VisitSql.MOST + 1, Duration.ofSeconds(1));
    add(many);
    assertThat(count(told)).isZero();
    Fixtures.execute("delete from visit; delete from visit_hit; delete from visit_change");
    add(List.of(view(MORNING.minus(Duration.ofHours(3)), "spring")));
    add(many);
    add(List.of(view(MORNING.plus(Duration.ofHours(1)), "spring")));
    assertThat(count(told)).as("and not again").isEqualTo(1);
  }

  /** On either side of the limit. */
  @Test
  void theOrderOfArrivalChangesNothing() {
    Random random = new Random(20261129);
    for (int many : List.of(VisitSql.MOST, VisitSql.MOST + 1)) {
      List<PageEvent> told = new ArrayList<>(views(many, Duration.ofSeconds(30)));
      String first = null;
      for (int round = 0; round < 3; round++) {
        Fixtures.execute("delete from visit; delete from visit_hit; delete from traffic_count");
        for (int i = 0; i < told.size(); i += 700) {
          add(told.subList(i, Math.min(i + 700, told.size())));
        }
        first = first == null ? all() : first;
        assertThat(all()).isEqualTo(first);
        Collections.shuffle(told, random);
      }
      assertThat(first).endsWith(many > VisitSql.MOST ? "BOT" : "PERSON");
    }
  }

  /** Whoever did much is made visits of later, and they are the same. */
  @Test
  void whenTheyAreMadeChangesNothing() {
    for (int many : List.of(VisitSql.MOST, VisitSql.MOST + 1, VisitSql.MOST + 1500)) {
      List<PageEvent> told = new ArrayList<>(views(many, Duration.ofSeconds(20)));
      Collections.shuffle(told, new Random(many));
      Fixtures.execute("delete from visit; delete from visit_hit; delete from traffic_count");
      for (int i = 0; i < told.size(); i += 700) {
        add(told.subList(i, Math.min(i + 700, told.size())));
      }
      String atOnce = all();
      Fixtures.execute("delete from visit; delete from visit_hit; delete from traffic_count");
      for (int i = 0; i < told.size(); i += 700) {
        boolean putsOff = i % 2100 != 0;
        addOrPutOff(told.subList(i, Math.min(i + 700, told.size())), putsOff);
      }
      Fixtures.execute("update visit_due set due_at = now(), told_at = now() - interval '1 hour'");
      scope.run(ACME, () -> due.step(DueVisits.AT_ONCE));
      assertThat(all()).isEqualTo(atOnce);
      assertThat(count("count(*) from visit_due")).isZero();
    }
  }

  private void addOrPutOff(List<PageEvent> events, boolean putsOff) {
    if (!putsOff) {
      add(events);
      return;
    }
    scope.run(
        ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      rows.bind(ACME);
                      due.add(visits.keep(events));
                    }));
  }

  private static PageEvent landed(int visitor, String query) {
    Instant at = MORNING.plusSeconds(visitor);
    return new PageEvent(
        Ids.next(),
        SOURCE,
        at,
        true,
        "visitor-" + visitor,
        "https://shop.example/a?" + query,
        null,
        null,
        null);
  }

  private void addAll(int from, int to, IntFunction<String> query) {
    for (int i = from; i < to; i += 500) {
      add(IntStream.range(i, i + 500).mapToObj(one -> landed(one, query.apply(one))).toList());
    }
  }

  /**
   * A newsletter that names each of its readers as a campaign, and a program that makes up sources.
   */
  @Test
  void aDayHasSoManyPlacesAndARest() {
    addAll(0, 2500, i -> "utm_source=mail&utm_campaign=reader-" + i);
    assertThat(count("count(*) from traffic_count")).isEqualTo(VisitSql.PLACES + 1);
    assertThat(
            count("visits from traffic_count where utm_source = 'mail' and utm_campaign is null"))
        .isEqualTo(500);
    addAll(2500, 4500, i -> "utm_source=made-up-" + i);
    assertThat(count("count(*) from traffic_count"))
        .isEqualTo(VisitSql.PLACES + VisitSql.PARTS + 1);
    assertThat(count("visits from traffic_count where utm_source = '(other)'")).isEqualTo(1001);
    assertThat(count("sum(visits) from traffic_count")).isEqualTo(4500);
    // What is made anew is taken from where it was counted.
    add(
        Stream.of(0, 2400, 4400)
            .map(visitor -> landed(visitor, ""))
            .map(
                one ->
                    new PageEvent(
                        one.id(),
                        SOURCE,
                        one.at().plusSeconds(60),
                        true,
                        one.browser(),
                        one.url(),
                        null,
                        null,
                        null))
            .toList());
    assertThat(count("sum(visits) from traffic_count")).isEqualTo(4500);
    assertThat(count("sum(page_views) from traffic_count")).isEqualTo(4503);
    assertThat(count("page_views from traffic_count where utm_campaign = 'reader-0'")).isEqualTo(2);
    assertThat(
            count(
                "page_views from traffic_count where utm_source = 'mail' and utm_campaign is null"))
        .isEqualTo(501);
    assertThat(count("page_views from traffic_count where utm_source = '(other)'")).isEqualTo(1002);
  }

  /** A word that stands in an event and is none of ours stops no visits. */
  @Test
  void whoIsOfNoKnownClassIsAPerson() {
    add(
        Stream.of("HUMAN", "AI_AGENT")
            .map(
                word ->
                    new PageEvent(Ids.next(), SOURCE, MORNING, true, word, null, null, null, word))
            .toList());
    assertThat(Fixtures.texts("select visitor || ' ' || visitor_class from visit order by visitor"))
        .containsExactly("AI_AGENT AI_AGENT", "HUMAN PERSON");
  }
}
