package io.hookline.reporting.judgement.amplification;

import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.BOARD;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.DECISIONS;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.boosted;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.own;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.read;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.step;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.MeasuredBoostChange;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What boosts brought stands beside the candidates, and moves none of them. */
@QuarkusTest
class MeasuredBoostTest {

  private static final UUID LOVED = id(301);
  private static final UUID WATCHED = id(302);

  @BeforeEach
  void twoPosts() {
    Fixtures.twoBrands();
    Feeds.apply(
        own(LOVED).event(),
        own(WATCHED).event(),
        told(321, LOVED, 80_000, 9_600),
        told(322, WATCHED, 500_000, 7_500));
  }

  private static MeasuredBoostChange first(UUID post) {
    return MeasuredBoostChange.of(id(701), post);
  }

  private static String effect(Json board, int row) {
    int at = board.<String>getList("items[" + row + "].reasons[*].code").indexOf("MEASURED_ROAS");
    return at < 0 ? null : board.getString("items[" + row + "].reasons[" + at + "].effect");
  }

  @Test
  void whatBoostsBroughtStandsBesideTheCandidate() {
    Feeds.apply(
        first(WATCHED).event(),
        MeasuredBoostChange.of(id(702), WATCHED)
            .days("2026-11-01", "2026-11-03")
            .missing("INTERVAL_SPANS_ZERO")
            .besideAnother(LOVED)
            .event());
    Json board = read(BOARD);
    assertThat(board.<String>getList("items[*].postId"))
        .as("the order is by intent")
        .containsExactly(LOVED.toString(), WATCHED.toString());
    assertThat(board.getList("items[0].measured")).isEmpty();
    assertThat(board.<String>getList("items[1].measured[*].startedOn"))
        .containsExactly("2026-11-01", "2026-10-05");
    String boost = "items[1].measured[1].";
    assertThat(board.getString(boost + "spend.amount")).isEqualTo("140.00");
    assertThat(board.getString(boost + "incrementalRoas.value")).isEqualTo("2.41");
    assertThat(board.getString(boost + "incrementalRoas.from")).isEqualTo("1.32");
    assertThat(board.getString(boost + "incrementalConversions.to")).isEqualTo("36.5");
    assertThat(board.getString(boost + "incrementalValue.value")).isEqualTo("337.4");
    assertThat(board.getInt(boost + "baselineDays")).isEqualTo(28);
    assertThat(board.getString(boost + "evidence")).isEqualTo("ATTRIBUTED");
    assertThat(board.getString("items[1].measured[0].incrementalRoas")).isNull();
    assertThat(board.getString("items[1].measured[0].missing")).isEqualTo("INTERVAL_SPANS_ZERO");
    assertThat(board.getInt("items[1].measured[0].otherBoosts")).isEqualTo(1);
    assertThat(effect(board, 1)).as("of the latest that has one").isEqualTo("FOR");
    assertThat(effect(board, 0)).isNull();
  }

  @Test
  void onlyAWholeIntervalSpeaksForOrAgainst() {
    Feeds.apply(first(LOVED).roas("1.6", "0.9", "2.3").event());
    assertThat(effect(read(BOARD), 0)).isEqualTo("NEUTRAL");
    Feeds.apply(first(LOVED).roas("0.4", "0.1", "0.7").version(1).event());
    assertThat(effect(read(BOARD), 0)).isEqualTo("AGAINST");
    Feeds.apply(first(LOVED).roas("5", "4", "6").event());
    assertThat(effect(read(BOARD), 0)).as("an old version is no news").isEqualTo("AGAINST");
    Feeds.apply(first(LOVED).state("WITHDRAWN").version(2).event());
    assertThat(read(BOARD).getList("items[0].measured")).isEmpty();
  }

  @Test
  void aDecisionsOutcomeHasTheBoostsOfItsDays() {
    String decision = boosted(LOVED);
    step(decision, "start", "{\"day\": \"2026-11-18\"}").statusCode(200);
    step(decision, "end", "{\"day\": \"2026-11-20\"}").statusCode(200);
    Feeds.apply(
        first(LOVED).event(),
        MeasuredBoostChange.of(id(702), LOVED).days("2026-11-20", "2026-11-24").event(),
        MeasuredBoostChange.of(id(703), WATCHED).days("2026-11-18", "2026-11-20").event());
    Json outcome = read(DECISIONS + "/" + decision + "/outcome");
    assertThat(outcome.<String>getList("measured[*].measurementId"))
        .containsExactly(id(702).toString());
    Json kept = read(DECISIONS + "/" + decision);
    assertThat(kept.getList("stood.measured")).as("as it stood").isEmpty();
  }
}
