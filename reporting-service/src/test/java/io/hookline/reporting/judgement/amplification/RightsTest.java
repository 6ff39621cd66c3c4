package io.hookline.reporting.judgement.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.judgement.amplification.AmplificationBlocker.Code;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final UUID ID = UUID.randomUUID();

  @Test
  void aGrantCountsWithinItsTermForAdsOnThePostsNetwork() {
    assertThat(granted(true, true, null, null).at(NOW)).isEqualTo(RightsState.GRANTED);
    assertThat(granted(true, true, NOW, NOW.plusNanos(1_000)).at(NOW))
        .isEqualTo(RightsState.GRANTED);
    assertThat(granted(true, true, null, NOW).at(NOW)).isEqualTo(RightsState.EXPIRED);
    assertThat(granted(true, true, NOW.plusNanos(1_000), null).at(NOW))
        .isEqualTo(RightsState.NOT_BEGUN);
    assertThat(granted(false, true, null, null).at(NOW)).isEqualTo(RightsState.LACKS_PAID_USE);
    assertThat(granted(true, false, null, null).at(NOW)).isEqualTo(RightsState.LACKS_NETWORK);
    assertThat(new Grant(ID, "GRANTED", true, true, null, null, NOW).at(NOW))
        .isEqualTo(RightsState.WITHDRAWN);
    assertThat(asked("ASKED").at(NOW)).isEqualTo(RightsState.ASKED);
    assertThat(asked("REFUSED").at(NOW)).isEqualTo(RightsState.REFUSED);
    assertThat(asked("EXPIRED").at(NOW)).isEqualTo(RightsState.EXPIRED);
    assertThat(asked("WITHDRAWN").at(NOW)).isEqualTo(RightsState.WITHDRAWN);
  }

  @Test
  void ofSeveralRequestsTheOneThatAllowsMostCounts() {
    Grant old = granted(true, true, null, NOW.minus(Duration.ofDays(1)));
    Grant organic = granted(false, true, null, null);
    Grant paid = granted(true, true, null, null);
    PostFacts ugc = post("UGC", ID, ID, null);
    assertThat(ugc.rights(List.of(old, organic), NOW)).isEqualTo(RightsState.LACKS_PAID_USE);
    assertThat(ugc.rights(List.of(old, organic, paid), NOW)).isEqualTo(RightsState.GRANTED);
    assertThat(ugc.rights(List.of(), NOW)).isEqualTo(RightsState.NOT_ASKED);
    assertThat(post("UGC", ID, null, null).rights(List.of(), NOW))
        .isEqualTo(RightsState.NO_MENTION);
    assertThat(post("BRAND_ORGANIC", ID, null, null).rights(List.of(), NOW))
        .isEqualTo(RightsState.NOT_NEEDED);
  }

  @Test
  void anAuthorizationIsNeededOnSomebodyElsesAccountOnly() {
    assertThat(codes(post("CREATOR", null, null, null)))
        .containsExactly(Code.AUTHORIZATION_NOT_RECORDED);
    assertThat(codes(post("CREATOR", ID, null, null))).isEmpty();
    assertThat(codes(post("BRAND_ORGANIC", null, null, null))).isEmpty();
    assertThat(codes(post("UGC", null, ID, null)))
        .containsExactly(Code.AUTHORIZATION_NOT_RECORDED, Code.RIGHTS_MISSING);
    assertThat(codes(post("BRAND_ORGANIC", ID, null, "GONE")))
        .containsExactly(Code.POST_NOT_REACHABLE);
    assertThat(codes(post("BRAND_ORGANIC", ID, null, "PRIVATE")))
        .containsExactly(Code.POST_NOT_REACHABLE);
    assertThat(codes(post("BRAND_ORGANIC", ID, null, "LINK_DEAD"))).isEmpty();
    assertThat(
            post("CREATOR", null, ID, null).blockers(List.of(), List.of(), NOW).stream()
                .filter(AmplificationBlocker::overridable)
                .map(AmplificationBlocker::code))
        .containsExactly(Code.AUTHORIZATION_NOT_RECORDED);
  }

  @Test
  void aCodeHoldsForItsDaysUntilItIsTakenBack() {
    PostFacts hers = post("CREATOR", null, null, null);
    SparkCode holds = code("NOT_USED", NOW.minusSeconds(60), NOW.plusSeconds(86_400 * 3));
    assertThat(hers.authorization(List.of(holds), NOW)).isEqualTo(AuthorizationState.AUTHORIZED);
    assertThat(BoostAuthorization.of(List.of(holds), NOW).daysLeft()).isEqualTo(3);
    SparkCode over = code("IN_USE", NOW.minusSeconds(60), NOW);
    assertThat(hers.authorization(List.of(over), NOW))
        .as("nobody said it yet")
        .isEqualTo(AuthorizationState.EXPIRED);
    SparkCode back = code("DELETED", NOW.minusSeconds(60), NOW.plusSeconds(60));
    assertThat(hers.authorization(List.of(over, back), NOW))
        .isEqualTo(AuthorizationState.TAKEN_BACK);
    assertThat(BoostAuthorization.of(List.of(over, back), NOW)).isNull();
    assertThat(hers.authorization(List.of(over, back, holds), NOW))
        .isEqualTo(AuthorizationState.AUTHORIZED);
    assertThat(blockers(hers, back)).containsExactly(Code.AUTHORIZATION_ENDED);
    assertThat(blockers(hers, holds)).isEmpty();
  }

  @Test
  void anAccountOfACreatorThatTheBrandWatchesIsSomebodyElses() {
    PostFacts watched =
        new PostFacts(
            ID, "Serum", "TIKTOK", "CREATOR", "PUBLISHED", ID, ID, ID, null, null, NOW, null);
    assertThat(codes(watched)).containsExactly(Code.AUTHORIZATION_NOT_RECORDED);
  }

  @Test
  void whatNobodyRecordedOfMusicIsUnknownAndNoPermission() {
    assertThat(PostFacts.music(List.of())).isEqualTo(MusicState.UNKNOWN);
    SparkCode general = new SparkCode(ID, "NOT_USED", NOW, NOW.plusSeconds(60), "GENERAL");
    assertThat(blockers(post("BRAND_ORGANIC", ID, null, null), general))
        .containsExactly(Code.MUSIC_NOT_FOR_ADS);
  }

  private static SparkCode code(String status, Instant from, Instant until) {
    return new SparkCode(ID, status, from, until, "OWN");
  }

  private static List<Code> blockers(PostFacts post, SparkCode code) {
    return post.blockers(List.of(), List.of(code), NOW).stream()
        .map(AmplificationBlocker::code)
        .toList();
  }

  private static List<Code> codes(PostFacts post) {
    return post.blockers(List.of(), List.of(), NOW).stream()
        .map(AmplificationBlocker::code)
        .toList();
  }

  private static PostFacts post(String kind, UUID account, UUID mention, String availability) {
    return new PostFacts(
        ID,
        "Serum",
        "TIKTOK",
        kind,
        "PUBLISHED",
        null,
        account,
        null,
        mention,
        null,
        NOW,
        availability);
  }

  private static Grant granted(boolean paid, boolean onNetwork, Instant from, Instant until) {
    return new Grant(ID, "GRANTED", paid, onNetwork, from, until, null);
  }

  private static Grant asked(String status) {
    return new Grant(ID, status, false, false, null, null, null);
  }
}
