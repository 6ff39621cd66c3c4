package io.hookline.content.plan.series;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.pillar;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Series that are to be under a pillar which somebody archives at the same moment. */
@QuarkusTest
class ArchivedMeanwhileTest {

  private String pillar;

  @BeforeEach
  void aPillar() {
    Fixtures.twoBrands();
    pillar = pillar();
  }

  @Test
  void noneIsCreated() throws SQLException {
    Response answer =
        whilePillarIsArchived(
            () ->
                operator()
                    .body("{\"pillarId\": \"%s\", \"name\": \"Myths\"}".formatted(pillar))
                    .post(acme("/series")));
    assertThat(answer.as(Json.class).getString("code")).isEqualTo("SERIES_PILLAR_ARCHIVED");
  }

  @Test
  void noneIsActivated() throws SQLException {
    String series = Fixtures.series(pillar);
    Response answer =
        whilePillarIsArchived(() -> operator().post(acme("/series/" + series + "/activate")));
    assertThat(answer.as(Json.class).getString("code")).isEqualTo("SERIES_PILLAR_ARCHIVED");
  }

  @Test
  void noneIsImported() throws SQLException {
    String name = operator().get(acme("/pillars/" + pillar)).as(Json.class).getString("name");
    Response answer =
        whilePillarIsArchived(
            () ->
                operator()
                    .contentType("text/csv; charset=UTF-8")
                    .body(("pillar,name\n" + name + ",Myths\n").getBytes(UTF_8))
                    .post(acme("/series/imports")));
    assertThat(answer.as(Json.class).getString("rows[0].code")).isEqualTo("REFERENCE_UNKNOWN");
  }

  /** Its archiving is committed once the request waits for it, or has not waited for it. */
  private Response whilePillarIsArchived(Supplier<Response> request) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      owner.setAutoCommit(false);
      sql.execute("update pillar set state = 'ARCHIVED' where id = '" + pillar + "'");
      CompletableFuture<Response> answer = Background.supply(request);
      while (!answer.isDone() && !somebodyWaits()) {
        Thread.onSpinWait();
      }
      owner.commit();
      return answer.join();
    }
  }

  private static boolean somebodyWaits() throws SQLException {
    try (Connection other = Owner.connect();
        Statement sql = other.createStatement();
        ResultSet row =
            sql.executeQuery("select exists (select from pg_locks where not granted)")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
