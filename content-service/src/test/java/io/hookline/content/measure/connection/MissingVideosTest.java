package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static io.hookline.content.measure.connection.SomeFigures.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Videos that the platform shows no more, and what becomes of their posts. */
@QuarkusTest
class MissingVideosTest {

  @Inject TestPlatform platform;

  private TestAccount account;
  private String connection;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
    account = platform.account("acme");
    SomeFigures.fill(account);
    connection = connected("acme");
    SomeFigures.posts(get(connection).getString("accountId"));
  }

  private Json again() {
    return Runs.again(connection);
  }

  @Test
  void aVideoThatIsShownNoMoreIsMissedOnceAndFoundAgain() {
    Runs.work();
    List<PlatformVideo> before = List.copyOf(account.videos());
    account.remove("Cvideo0003");
    account.remove("Cvideo0004");
    assertThat(again().getInt("items[0].missing")).isEqualTo(2);
    assertThat(again().getInt("items[0].missing")).isZero();
    assertThat(missing()).containsExactly("Cvideo0003", "Cvideo0004");
    account.videos().clear();
    account.videos().addAll(before);
    again();
    assertThat(missing()).isEmpty();
  }

  @Test
  void aPostWhoseVideoIsDeletedIsGoneUntilItComesBack() {
    Runs.work();
    List<PlatformVideo> before = List.copyOf(account.videos());
    assertThat(available()).containsExactly("Cvideo0001 AVAILABLE API", "Cvideo0003 AVAILABLE API");
    account.remove("Cvideo0003");
    account.remove("Cvideo0004");
    again();
    again();
    assertThat(available()).containsExactly("Cvideo0001 AVAILABLE API", "Cvideo0003 GONE API");
    assertThat(Runs.rows("select distinct evidence from availability_fact").toString())
        .contains("asked for it by its id");
    assertThat(Runs.rows("select count(*) from post_availability where since = last_told_at"))
        .as("since the first of two runs that missed it")
        .containsExactly("0");
    account.videos().clear();
    account.videos().addAll(before);
    again();
    assertThat(available()).containsExactly("Cvideo0001 AVAILABLE API", "Cvideo0003 AVAILABLE API");
    assertThat(Runs.rows("select data ->> 'state' from outbox where type like '%Availability%'"))
        .containsExactlyInAnyOrder("GONE", "AVAILABLE");
  }

  @Test
  void anAccountOfWhichNothingIsShownHasLostItsPostsOnlyWhenItStaysSo() {
    Runs.work();
    account.videos().clear();
    again();
    assertThat(missing()).hasSize(4);
    again();
    assertThat(available())
        .as("two runs within the hour are one bad day")
        .containsExactly("Cvideo0001 AVAILABLE API", "Cvideo0003 AVAILABLE API");
    Runs.update("update connection_video set missing_since = missing_since - interval '12 hours'");
    again();
    assertThat(available()).containsExactly("Cvideo0001 GONE API", "Cvideo0003 GONE API");
  }

  private static List<String> available() {
    return Runs.rows(
        "select concat_ws(' ', p.network_post_id, a.state, a.source) from post_availability a"
            + " join post p on p.id = a.post_id order by 1");
  }

  /** A run that began before somebody saw the post there, and ends after, says nothing of later. */
  @Test
  void whoHasSeenThePostLaterIsRightWhicheverIsToldFirst() {
    Runs.work();
    account.remove("Cvideo0003");
    step(connection, "synchronise").statusCode(202);
    platform.around(
        (call, done) -> {
          if (call.equals("videosById") && !done) {
            Runs.update(
                "update post_availability set last_seen_at = now(), seen_by = 'MANUAL',"
                    + " last_told_at = now()");
          }
        });
    Runs.work();
    assertThat(available())
        .containsExactly("Cvideo0001 AVAILABLE API", "Cvideo0003 AVAILABLE MANUAL");
    platform.around((call, done) -> {});
    again();
    assertThat(available()).containsExactly("Cvideo0001 AVAILABLE API", "Cvideo0003 GONE API");
  }

  private static List<String> missing() {
    return Runs.rows(
        "select video_id from connection_video where missing_since is not null order by 1");
  }

  @Test
  void aPostThatThePlatformHasNeverListedIsMissed() {
    SomeFigures.post(get(connection).getString("accountId"), "Cnever00001", ago(4));
    Runs.work();
    assertThat(missing()).containsExactly("Cnever00001");
  }
}
