package io.hookline.content.measure.availability;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.availability.AvailabilityFixtures.availability;
import static io.hookline.content.measure.availability.AvailabilityFixtures.get;
import static io.hookline.content.measure.availability.AvailabilityFixtures.look;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say of posts, and what follows. */
@QuarkusTest
class PostAvailabilityTest {

  /** A small brand beside a large one, and few of its posts gone: neither is found by its posts. */
  private static final String MANY =
      """
      with told as (
        insert into post (id, brand, network, title, funnel_stage, status, search, version,
                          created_at, updated_at)
        select uuidv7(n * interval '1 second' - interval '3 hours'),
               case when n % 50 = 0 then 'acme-cosmetics' else 'nordlys-coffee' end,
               'TIKTOK', 'Post ' || n, 'TOFU', 'DRAFT', ''::tsvector, 0, now(), now()
          from generate_series(1, 10000) n
        returning id, brand, title)
      insert into post_availability (post_id, brand, state, last_told_at, was_missed, unconfirmed,
                                     version, updated_at)
      select id, brand, case when title like '%00' then 'GONE' else 'UNKNOWN' end, now(), false,
             false, 0, now()
        from told;
      vacuum analyze post_availability;
      """;

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = Fixtures.published();
  }

  @Test
  void aPostOfWhichNothingWasToldIsUnknown() {
    operator()
        .get(acme("/posts/" + post + "/availability"))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body(at("state", equalTo("UNKNOWN")));
    assertThat(get("/post-availability").getList("items")).isEmpty();
    operator()
        .get(acme("/posts/" + UUID.randomUUID() + "/availability"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("POST_NOT_FOUND")));
  }

  @Test
  void whatSomebodyHasSeenCountsAtOnceAndIsTold() throws SQLException {
    look(post, "AVAILABLE", daysAgo(5)).statusCode(200).body(at("state", equalTo("AVAILABLE")));
    assertThat(events()).isEmpty();
    look(post, "GONE", daysAgo(3))
        .statusCode(200)
        .body(at("state", equalTo("GONE")))
        .body(at("since", equalTo(daysAgo(3).toString())))
        .body(at("lastSeenAt", equalTo(daysAgo(5).toString())))
        .body(at("source", equalTo("MANUAL")))
        .body(at("evidence", equalTo("looked")));
    look(post, "GONE", daysAgo(2)).body(at("since", equalTo(daysAgo(3).toString())));
    look(post, "AVAILABLE", daysAgo(1))
        .body(at("state", equalTo("AVAILABLE")))
        .body(at("since", equalTo(daysAgo(2).toString())));
    assertThat(events()).containsExactly("GONE", "AVAILABLE");
    look(post, "GONE", daysAgo(4)).body(at("state", equalTo("AVAILABLE")));
    assertThat(events()).hasSize(2);
  }

  private static List<String> events() throws SQLException {
    List<String> states = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select data ->> 'state' from outbox where type like '%PostAvailabilityChanged'"
                    + " order by seq")) {
      while (rows.next()) {
        states.add(rows.getString(1));
      }
    }
    return states;
  }

  @Test
  void theOrderInWhichItIsToldChangesNothing() {
    List<String> told =
        new ArrayList<>(
            List.of("AVAILABLE 9", "GONE 8", "AVAILABLE 6", "PRIVATE 5", "GONE 4", "GONE 3"));
    for (int seed = 0; seed < 6; seed++) {
      String fresh = Fixtures.published();
      Collections.shuffle(told, new Random(seed));
      for (String fact : told) {
        String[] words = fact.split(" ");
        look(fresh, words[0], daysAgo(Integer.parseInt(words[1]))).statusCode(200);
      }
      Json is = availability(fresh);
      assertThat(is.getString("state")).as("order %s", told).isEqualTo("GONE");
      assertThat(is.getString("since")).isEqualTo(daysAgo(4).toString());
      assertThat(is.getString("lastSeenAt")).isEqualTo(daysAgo(6).toString());
      assertThat(is.getString("lastToldAt")).isEqualTo(daysAgo(3).toString());
    }
  }

  @Test
  void postsThatAreMissingAreListedByTheirState() {
    String gone = Fixtures.published();
    String secret = Fixtures.published();
    look(post, "AVAILABLE", null);
    look(gone, "GONE", null);
    look(secret, "PRIVATE", null);
    assertThat(get("/post-availability").<String>getList("items[*].postId"))
        .containsExactly(secret, gone, post);
    assertThat(get("/post-availability?state=GONE").<String>getList("items[*].postId"))
        .containsExactly(gone);
    Json first = get("/post-availability?limit=2");
    assertThat(
            get("/post-availability?limit=2&cursor=" + first.getString("nextCursor"))
                .<String>getList("items[*].postId"))
        .containsExactly(post);
    String csv =
        operator()
            .accept("text/csv")
            .get(acme("/post-availability?state=PRIVATE"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv).contains(secret).doesNotContain(gone);
  }

  @Test
  void whatCannotBeIsNamed() {
    look(post, "UNKNOWN", null).statusCode(422).body(at("violations[*].field", contains("state")));
    look(post, "GONE", daysAgo(-1)).statusCode(422).body(at("violations[*].field", contains("at")));
    look(post, "GONE", daysAgo(31)).statusCode(422).body(at("violations[*].field", contains("at")));
    look(Fixtures.planned(Fixtures.series()), "GONE", null)
        .statusCode(409)
        .body(at("code", equalTo("AVAILABILITY_OF_UNPUBLISHED_POST")));
    assertThat(availability(post).getString("state")).isEqualTo("UNKNOWN");
  }

  @Test
  @EmptyFiles
  void theListIsReadFromItsIndex() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : MANY.split(";\n")) {
        sql.execute(statement);
      }
    }
    for (String state : List.of("", " and state = 'GONE'")) {
      List<String> plan =
          Owner.plan(
              Fixtures.ACME,
              "select post_id from post_availability where brand = 'acme-cosmetics' and post_id <"
                  + " 'ffffffff-ffff-ffff-ffff-ffffffffffff'"
                  + state
                  + " order by post_id desc limit 51",
              "enable_seqscan = off");
      assertThat(plan).anyMatch(line -> line.contains("ix_post_availability_"));
      assertThat(plan).noneMatch(line -> line.strip().matches("(-> +)?Sort +\\(.*"));
    }
  }
}
