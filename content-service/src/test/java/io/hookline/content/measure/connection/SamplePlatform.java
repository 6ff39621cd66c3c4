package io.hookline.content.measure.connection;

import io.hookline.content.measure.accountsnapshot.AccountCounters;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.network.Network;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A made-up platform, in memory: what a second one takes is this class. Its pages are of five, and
 * its cursors are the id of the last thing.
 */
final class SamplePlatform implements PlatformConnector {

  private static final int PAGE = 5;
  private static final PlatformLimits LIMITS =
      new PlatformLimits(90, Duration.ofHours(24), 730, 50);

  private final Clock clock;
  private final List<String> secrets = new ArrayList<>();
  private final Map<String, Instant> videos = new HashMap<>();
  private final List<PlatformComment> comments = new ArrayList<>();
  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final Deque<Kind> troubles = new ArrayDeque<>();
  private String code;
  private String access;
  private String refresh;
  private boolean accessExpired;
  private boolean consentExpired;

  SamplePlatform(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Network network() {
    return Network.YOUTUBE;
  }

  @Override
  public PlatformLimits limits() {
    return LIMITS;
  }

  @Override
  public Set<String> scopes() {
    return Set.of("figures.read", "comments.read");
  }

  @Override
  public URI consentPage(String state, URI redirect, Set<String> scopes) {
    return URI.create(
        "https://sample.example/consent?state=%s&to=%s&scopes=%s"
            .formatted(
                encoded(state), encoded(redirect.toString()), encoded(String.join(" ", scopes))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public Granted exchange(String told, URI redirect) {
    if (!told.equals(code)) {
      throw failure(Kind.REFUSED);
    }
    code = null;
    accessExpired = false;
    consentExpired = false;
    return issue();
  }

  @Override
  public Granted refresh(String token) {
    if (!token.equals(refresh)) {
      throw failure(Kind.AUTHORIZATION_REVOKED);
    }
    if (consentExpired) {
      throw failure(Kind.AUTHORIZATION_EXPIRED);
    }
    accessExpired = false;
    return issue();
  }

  @Override
  public void revoke(String accessToken) {
    revokeAll();
  }

  @Override
  public AccountFigures account(Access asked, LocalDate from, LocalDate to) {
    enter(asked);
    if (from.isBefore(LIMITS.oldestDay(clock.instant()))) {
      throw failure(Kind.REFUSED);
    }
    AccountCounters counters =
        new AccountCounters(
            null, null, null, null, null, null, null, null, null, 100L, null, null, null);
    PlatformProfile profile =
        new PlatformProfile("sample", "Sample", null, null, null, 99L, null, null, null);
    return new AccountFigures(
        profile,
        days.subSet(from, to.plusDays(1)).stream()
            .map(day -> new AccountDay(day, counters, null))
            .toList(),
        List.of(),
        Map.of());
  }

  @Override
  public VideoPage videos(Access asked, String cursor) {
    enter(asked);
    List<PlatformVideo> older =
        videos.keySet().stream()
            .filter(id -> cursor == null || videos.get(id).isBefore(Instant.parse(cursor)))
            .map(this::video)
            .sorted(Comparator.comparing(PlatformVideo::createdAt).reversed())
            .toList();
    List<PlatformVideo> page = older.subList(0, Math.min(PAGE, older.size()));
    String next = older.size() > PAGE ? page.get(page.size() - 1).createdAt().toString() : null;
    return new VideoPage(page, next, Map.of());
  }

  @Override
  public VideoPage videos(Access asked, Set<String> ids) {
    enter(asked);
    if (ids.size() > LIMITS.videosAtOnce()) {
      throw new IllegalArgumentException("too many");
    }
    return new VideoPage(
        ids.stream().filter(videos::containsKey).map(this::video).toList(), null, Map.of());
  }

  private PlatformVideo video(String id) {
    Counters counters = null;
    return new PlatformVideo(
        id, null, "", videos.get(id), false, false, null, counters, null, null, List.of());
  }

  @Override
  public CommentPage comments(Access asked, String videoId, String cursor) {
    enter(asked);
    int from = cursor == null ? 0 : Integer.parseInt(cursor);
    int to = Math.min(from + PAGE, comments.size());
    return new CommentPage(
        List.copyOf(comments.subList(from, to)),
        to < comments.size() ? String.valueOf(to) : null,
        Map.of());
  }

  private void enter(Access asked) {
    Kind trouble = troubles.poll();
    if (trouble != null) {
      throw failure(trouble).after(Duration.ofSeconds(9));
    }
    if (!asked.accessToken().equals(access)) {
      throw failure(Kind.AUTHORIZATION_REVOKED);
    }
    if (accessExpired) {
      throw failure(Kind.AUTHORIZATION_EXPIRED);
    }
  }

  private Granted issue() {
    access = secret();
    refresh = secret();
    Instant now = clock.instant();
    return new Granted(
        access,
        now.plus(Duration.ofHours(1)),
        refresh,
        now.plus(Duration.ofDays(90)),
        "sample-1",
        scopes());
  }

  private String secret() {
    secrets.add(UUID.randomUUID().toString());
    return secrets.get(secrets.size() - 1);
  }

  private static PlatformFailure failure(Kind kind) {
    return PlatformFailure.of(kind, "The sample does not do it.", "Try something else.");
  }

  String consent() {
    code = secret();
    return code;
  }

  void publish(String id, Instant createdAt) {
    videos.put(id, createdAt);
  }

  void comment(PlatformComment comment) {
    comments.add(comment);
  }

  void day(LocalDate day) {
    days.add(day);
  }

  void expire(boolean consentAsWell) {
    accessExpired = true;
    consentExpired = consentAsWell;
  }

  void revokeAll() {
    access = null;
    refresh = null;
  }

  void fail(Kind next) {
    troubles.add(next);
  }

  List<String> secrets() {
    return secrets;
  }
}
