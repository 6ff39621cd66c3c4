package io.hookline.content.measure.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * What every platform behind the port does alike, so that whoever asks one can ask all of them.
 * Another platform passes this suite: it tells how its own server is brought into each situation.
 */
public abstract class PlatformConnectorContract {

  protected static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  private static final URI REDIRECT = URI.create("https://app.example/connected?from=hookline");
  private static final String VIDEO = "7412345678901234567";

  /** The platform's server, as it is at {@link #NOW}. */
  protected interface Platform {

    PlatformConnector connector();

    /** The owner consents, and the browser brings this code back. */
    String consent();

    void publish(String videoId, Instant createdAt);

    void comment(String videoId, String commentId, String parentId, Instant createdAt);

    /** A day with 100 views. */
    void day(LocalDate day);

    void expireAccess();

    void expireConsent();

    void revokeAtPlatform();

    void limitNextRequest();

    void breakNextRequest();

    void garbleNextAnswer();

    /** Codes, tokens and the app's secret: nobody may see them. */
    List<String> secrets();
  }

  protected abstract Platform platform();

  private PlatformConnector connector() {
    return platform().connector();
  }

  private Granted granted() {
    return connector().exchange(platform().consent(), REDIRECT);
  }

  @Test
  void theConsentPageBringsBackTheStateAndShowsNoSecret() {
    String page = connector().consentPage("st/at e", REDIRECT, connector().scopes()).toString();

    assertThat(page).startsWith("https://").contains("st%2Fat+e");
    assertThat(page).contains("https%3A%2F%2Fapp.example%2Fconnected%3Ffrom%3Dhookline");
    assertThat(connector().scopes()).isNotEmpty().allMatch(page::contains);
    assertThat(platform().secrets()).noneMatch(page::contains);
  }

  @Test
  void aCodeGivesTokensOnce() {
    String code = platform().consent();
    Granted granted = connector().exchange(code, REDIRECT);

    assertThat(granted.platformAccountId()).isNotBlank();
    assertThat(granted.scopes()).containsAll(connector().scopes());
    assertThat(granted.accessExpiresAt()).isAfter(NOW).isBefore(granted.refreshExpiresAt());
    fails(Kind.REFUSED, () -> connector().exchange(code, REDIRECT));
  }

  @Test
  void anExpiredAccessIsMendedByARefresh() {
    Granted first = granted();
    platform().expireAccess();
    fails(Kind.AUTHORIZATION_EXPIRED, () -> connector().videos(first.access(), (String) null));

    Granted second = connector().refresh(first.refreshToken());

    assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
    assertThat(connector().videos(second.access(), (String) null).videos()).isEmpty();
  }

  @Test
  void aConsentThatIsTooOldOrEndedIsMendedByNoRefresh() {
    Granted old = granted();
    platform().expireConsent();
    fails(Kind.AUTHORIZATION_EXPIRED, () -> connector().refresh(old.refreshToken()));

    Granted ended = granted();
    platform().revokeAtPlatform();
    fails(Kind.AUTHORIZATION_REVOKED, () -> connector().videos(ended.access(), (String) null));
    fails(Kind.AUTHORIZATION_REVOKED, () -> connector().refresh(ended.refreshToken()));
  }

  @Test
  void aGrantIsRevokedOnceAndNeverAgain() {
    Granted granted = granted();
    connector().revoke(granted.accessToken());
    connector().revoke(granted.accessToken());

    fails(Kind.AUTHORIZATION_REVOKED, () -> connector().videos(granted.access(), (String) null));
  }

  @Test
  void daysComeInOrderAndOnlyThoseAskedFor() {
    Access access = granted().access();
    LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    IntStream.of(3, 5, 2, 4).forEach(days -> platform().day(today.minusDays(days)));

    AccountFigures figures = connector().account(access, today.minusDays(4), today.minusDays(1));

    assertThat(figures.days().stream().map(AccountDay::day))
        .containsExactly(today.minusDays(4), today.minusDays(3), today.minusDays(2));
    assertThat(figures.days()).allMatch(day -> day.counters().views() == 100);
  }

  @Test
  void daysBeforeTheFirstThatIsToldAreRefused() {
    Access access = granted().access();
    LocalDate oldest = connector().limits().oldestDay(NOW);

    assertThat(connector().account(access, oldest, oldest).days()).isEmpty();
    fails(Kind.REFUSED, () -> connector().account(access, oldest.minusDays(1), oldest));
  }

  @Test
  void everyVideoIsReadOnceThoughNewOnesAppearMeanwhile() {
    Access access = granted().access();
    for (int i = 0; i < 45; i++) {
      platform().publish(id(i), NOW.minus(100 - i, ChronoUnit.HOURS));
    }
    List<PlatformVideo> read = new ArrayList<>();
    String cursor = null;
    int pages = 0;
    do {
      VideoPage page = connector().videos(access, cursor);
      read.addAll(page.videos());
      platform().publish(id(100 + pages), NOW.minus(30 - pages, ChronoUnit.MINUTES));
      cursor = page.nextCursor();
    } while (cursor != null && ++pages < 20);

    assertThat(read.stream().map(PlatformVideo::videoId))
        .containsAll(IntStream.range(0, 45).mapToObj(PlatformConnectorContract::id).toList());
    assertThat(read).isSortedAccordingTo(Comparator.comparing(PlatformVideo::createdAt).reversed());
    assertThat(pages).isPositive().isLessThan(19);
  }

  @Test
  void videosAreFoundByTheirIdsAndThoseThatAreGoneAreLeftOut() {
    Access access = granted().access();
    platform().publish(id(1), NOW.minus(3, ChronoUnit.DAYS));
    platform().publish(id(2), NOW.minus(2, ChronoUnit.DAYS));

    VideoPage page = connector().videos(access, Set.of(id(1), id(3)));

    assertThat(page.videos().stream().map(PlatformVideo::videoId)).containsExactly(id(1));
    assertThat(page.nextCursor()).isNull();
    assertThat(connector().videos(access, Set.of()).videos()).isEmpty();
    int tooMany = connector().limits().videosAtOnce() + 1;
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                connector()
                    .videos(
                        access,
                        Set.copyOf(
                            IntStream.range(0, tooMany)
                                .mapToObj(PlatformConnectorContract::id)
                                .toList())));
  }

  @Test
  void everyCommentAndEveryReplyIsReadOnceBehindWhatItAnswers() {
    Access access = granted().access();
    platform().publish(VIDEO, NOW.minus(9, ChronoUnit.DAYS));
    for (int i = 0; i < 40; i++) {
      platform().comment(VIDEO, id(i), null, NOW.minus(200 - i, ChronoUnit.HOURS));
    }
    for (int i = 50; i < 60; i++) {
      platform().comment(VIDEO, id(i), id(7), NOW.minus(150 - i, ChronoUnit.HOURS));
    }
    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      CommentPage page = connector().comments(access, VIDEO, cursor);
      page.comments().stream()
          .filter(one -> one.parentCommentId() != null)
          .forEach(reply -> assertThat(reply.parentCommentId()).isEqualTo(id(7)));
      page.comments().forEach(one -> read.add(one.commentId()));
      cursor = page.nextCursor();
    } while (cursor != null && read.size() < 500);

    assertThat(Set.copyOf(read))
        .isEqualTo(
            Set.copyOf(
                Stream.concat(
                        IntStream.range(0, 40).mapToObj(PlatformConnectorContract::id),
                        IntStream.range(50, 60).mapToObj(PlatformConnectorContract::id))
                    .toList()));
    assertThat(IntStream.range(50, 60).mapToObj(i -> read.indexOf(id(i))))
        .allMatch(place -> place > read.indexOf(id(7)));
  }

  @Test
  void whatPassesIsToldApartFromWhatDoesNot() {
    Access access = granted().access();
    ThrowingCallable question = () -> connector().videos(access, (String) null);
    platform().limitNextRequest();
    assertThat(fails(Kind.RATE_LIMITED, question).retryAfter()).isPositive();
    platform().breakNextRequest();
    fails(Kind.UNAVAILABLE, question);
    platform().garbleNextAnswer();
    fails(Kind.UNREADABLE, question);

    assertThat(connector().videos(access, (String) null).videos()).isEmpty();
  }

  @Test
  void whatIsWrittenDownShowsNoSecret() {
    Granted granted = granted();

    assertThat(platform().secrets())
        .noneMatch(granted.toString()::contains)
        .noneMatch(granted.access().toString()::contains);
  }

  protected final PlatformFailure fails(Kind kind, ThrowingCallable question) {
    PlatformFailure failure = catchThrowableOfType(PlatformFailure.class, question);
    assertThat(failure).isNotNull();
    assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
    assertThat(failure).hasMessageEndingWith(".").hasNoCause();
    assertThat(failure.remedy()).endsWith(".");
    assertThat(platform().secrets())
        .noneMatch(failure.getMessage()::contains)
        .noneMatch(failure.remedy()::contains);
    return failure;
  }

  private static String id(int number) {
    return String.valueOf(7_412_345_678_901_230_000L + number);
  }
}
