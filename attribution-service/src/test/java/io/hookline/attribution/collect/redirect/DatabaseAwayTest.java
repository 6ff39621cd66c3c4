package io.hookline.attribution.collect.redirect;

import static io.hookline.attribution.Fixtures.ACME;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Redirects go on while the database takes nobody in, and no click is lost or counted twice. */
@QuarkusTest
class DatabaseAwayTest {

  private static final String PHONE = "Mozilla/5.0 (iPhone) Mobile/15E148";

  @Inject AgroalDataSource pool;

  private static Response visit(String slug) {
    return given().redirects().follow(false).header("User-Agent", PHONE).get("/l/" + slug);
  }

  /** To a database beside: nobody shuts the door of the one that he is in. */
  private Connection elsewhere() throws SQLException {
    try (Connection owner = Owner.connect()) {
      return DriverManager.getConnection(
          owner.getMetaData().getURL().replaceFirst("/hookline(\\?.*)?$", "/postgres"),
          "hookline_owner",
          "test");
    }
  }

  private void away(Connection owner, boolean away) throws SQLException {
    try (Statement sql = owner.createStatement()) {
      sql.execute("alter database hookline allow_connections " + !away);
    }
    pool.flush(FlushMode.ALL);
  }

  @Test
  void whatIsKnownLeadsOnAndEveryClickIsThereOnceAfterwards() throws Exception {
    Fixtures.twoBrands();
    Json visited = Fixtures.link(Sisters.creator(ACME));
    String slug = visited.getString("slug");
    Set<String> clicks = new HashSet<>();
    clicks.add(click(visit(slug)));
    Clicks.settle();
    try (Connection owner = elsewhere()) {
      for (int outage = 0; outage < 3; outage++) {
        away(owner, true);
        try {
          for (int i = 0; i < 40; i++) {
            clicks.add(click(visit(slug)));
          }
          given().redirects().follow(false).header("User-Agent", "WhatsApp/2.23").get("/l/" + slug);
          assertThat(visit("never-seen").statusCode()).isEqualTo(503);
        } finally {
          away(owner, false);
        }
        clicks.add(click(visit(slug)));
      }
    }
    assertThat(clicks).hasSize(124);
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(124);
    assertThat(Fixtures.count("select count(distinct click_id) from touch")).isEqualTo(124);
    assertThat(Fixtures.count("select sum(visits) from visit_count")).isEqualTo(3);
    assertThat(visit("never-seen").statusCode()).isEqualTo(404);
  }

  private static String click(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
    return answer.header("Location").replaceAll(".*hlclid=(\\w+).*", "$1");
  }
}
