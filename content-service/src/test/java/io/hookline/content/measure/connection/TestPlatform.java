package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.network.Network;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A second platform: one class behind the port. It keeps grants as platforms do, rotates refresh
 * tokens, and does what a test tells it to.
 */
@Singleton
public class TestPlatform implements PlatformConnector {

  /** In every secret that it hands out, so that a test can look for them. */
  static final String MARK = "hlsecret";

  static final Set<String> SCOPES = Set.of("account.read", "comments.read", "videos.read");

  private static final int PAGE = 3;

  /** A grant as the platform has it. */
  private static final class Grant {
    final String handle;
    final Set<String> scopes;
    String access;
    Instant accessUntil;
    String refresh;
    boolean ended;

    Grant(String handle, Set<String> scopes) {
      this.handle = handle;
      this.scopes = scopes;
    }
  }

  private final Map<String, Grant> codes = new HashMap<>();
  private final Map<String, Grant> byAccess = new HashMap<>();
  private final Map<String, Grant> byRefresh = new HashMap<>();
  private final Deque<PlatformFailure> failures = new ArrayDeque<>();
  private int numbers;

  /** Of each account. */
  private final Map<String, TestAccount> accounts = new HashMap<>();

  /** Runs at each request, before and after the platform does it; throws what a test wants. */
  private Moments moments = (call, done) -> {};

  final List<String> calls = new java.util.concurrent.CopyOnWriteArrayList<>();

  /** What happens around a request. */
  interface Moments {
    void at(String call, boolean done);
  }

  synchronized void reset() {
    codes.clear();
    byAccess.clear();
    byRefresh.clear();
    failures.clear();
    accounts.clear();
    calls.clear();
    moments = (call, done) -> {};
  }

  synchronized void around(Moments hook) {
    moments = hook;
  }

  synchronized void fail(PlatformFailure... next) {
    failures.addAll(List.of(next));
  }

  TestAccount account(String handle) {
    return accounts.computeIfAbsent(handle, TestAccount::new);
  }

  /** The owner of an account agrees; returns the code. */
  synchronized String agree(String handle, Set<String> scopes) {
    String code = MARK + "-code-" + ++numbers;
    codes.put(code, new Grant(handle, scopes));
    return code;
  }

  /** The owner takes back all that was granted. */
  synchronized void withdraw(String handle) {
    byRefresh.values().forEach(grant -> grant.ended |= grant.handle.equals(handle));
  }

  synchronized void expireAccess(String handle) {
    byAccess.values().stream()
        .filter(grant -> grant.handle.equals(handle))
        .forEach(grant -> grant.accessUntil = Instant.EPOCH);
  }

  /** Grants of an account that have not ended. */
  synchronized long open(String handle) {
    return byRefresh.values().stream()
        .filter(grant -> grant.handle.equals(handle) && !grant.ended)
        .distinct()
        .count();
  }

  @Override
  public Network network() {
    return Network.INSTAGRAM;
  }

  @Override
  public PlatformLimits limits() {
    return new PlatformLimits(60, Duration.ofHours(48), 365, PAGE);
  }

  @Override
  public Set<String> scopes() {
    return SCOPES;
  }

  @Override
  public URI consentPage(String state, URI redirect, Set<String> scopes) {
    return URI.create(
        "https://platform.example/consent?scope=%s&redirect=%s&state=%s"
            .formatted(
                String.join(",", new TreeSet<>(scopes)),
                URLEncoder.encode(redirect.toString(), StandardCharsets.UTF_8),
                state));
  }

  @Override
  public synchronized Granted exchange(String code, URI redirect) {
    return call(
        "exchange",
        () -> {
          Grant grant = codes.remove(code);
          if (grant == null) {
            throw PlatformFailure.of(
                Kind.REFUSED, "The platform does not know the code.", "Begin anew.");
          }
          return granted(grant);
        });
  }

  @Override
  public synchronized Granted refresh(String refreshToken) {
    return call(
        "refresh",
        () -> {
          Grant grant = byRefresh.get(refreshToken);
          if (grant == null || grant.ended || !refreshToken.equals(grant.refresh)) {
            throw revoked();
          }
          return granted(grant);
        });
  }

  private Granted granted(Grant grant) {
    grant.access = MARK + "-access-" + ++numbers;
    grant.refresh = MARK + "-refresh-" + numbers;
    grant.accessUntil = Instant.now().plus(Duration.ofDays(1));
    byAccess.put(grant.access, grant);
    byRefresh.put(grant.refresh, grant);
    return new Granted(
        grant.access,
        grant.accessUntil,
        grant.refresh,
        Instant.now().plus(Duration.ofDays(365)),
        "id-of-" + grant.handle,
        grant.scopes);
  }

  @Override
  public synchronized void revoke(String accessToken) {
    call(
        "revoke",
        () -> {
          withdraw(byAccess.get(accessToken).handle);
          return null;
        });
  }

  @Override
  public synchronized AccountFigures account(Access access, LocalDate from, LocalDate to) {
    return call("account", () -> of(access, "account.read").figures(from, to));
  }

  @Override
  public synchronized VideoPage videos(Access access, String cursor) {
    return call("videos", () -> of(access, "videos.read").page(cursor, PAGE));
  }

  @Override
  public synchronized VideoPage videos(Access access, Set<String> videoIds) {
    return call(
        "videosById",
        () ->
            new VideoPage(
                of(access, "videos.read").videos().stream()
                    .filter(video -> videoIds.contains(video.videoId()))
                    .collect(Collectors.toList()),
                null,
                Map.of()));
  }

  @Override
  public synchronized CommentPage comments(Access access, String videoId, String cursor) {
    return call("comments", () -> of(access, "comments.read").comments(videoId, cursor));
  }

  private TestAccount of(Access access, String scope) {
    Grant grant = byAccess.get(access.accessToken());
    if (grant == null || grant.ended || !access.accessToken().equals(grant.access)) {
      throw revoked();
    }
    if (!Instant.now().isBefore(grant.accessUntil)) {
      throw PlatformFailure.of(
          Kind.AUTHORIZATION_EXPIRED, "The access token is too old.", "Refresh it.");
    }
    if (!grant.scopes.contains(scope)) {
      throw PlatformFailure.of(
          Kind.PERMISSION_MISSING, "The owner has not permitted this.", "Grant " + scope + ".");
    }
    return account(grant.handle);
  }

  private <T> T call(String name, java.util.function.Supplier<T> work) {
    calls.add(name);
    moments.at(name, false);
    if (!failures.isEmpty()) {
      throw failures.poll();
    }
    T answer = work.get();
    moments.at(name, true);
    return answer;
  }

  static PlatformFailure revoked() {
    return PlatformFailure.of(
        Kind.AUTHORIZATION_REVOKED, "The token is not taken any more.", "Ask for a new consent.");
  }

  static PlatformFailure unavailable() {
    return PlatformFailure.of(
        Kind.UNAVAILABLE, "The platform is out of reach.", "Wait: it is tried again.");
  }

  static PlatformFailure tooMany(Duration pause) {
    return PlatformFailure.of(Kind.RATE_LIMITED, "The platform has had too many requests.", "Wait.")
        .after(pause);
  }
}
