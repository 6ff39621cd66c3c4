package io.hookline.content.measure.tiktok;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Clock;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * TikTok's API for Business as it is documented, with accounts that a test makes up: it gives and
 * rotates tokens, pages by cursor, tells only what was asked for and permitted, and fails as it is
 * told to.
 */
public final class TikTokServer implements AutoCloseable {

  public static final String CLIENT_ID = "7300000000000000001";
  public static final String CLIENT_SECRET = "app-s3cr3t-0f-4-t3st-0nly";

  private static final String PREFIX = "/open_api/v1.3";

  private final WireMockServer http;
  private final Map<String, TikTokAccount> accounts = new ConcurrentHashMap<>();
  private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
  private final Map<String, Deque<Fault>> faultsOf = new ConcurrentHashMap<>();
  private final List<LoggedRequest> requests = new CopyOnWriteArrayList<>();
  private final Clock clock;

  /** On a free port, at the time of now. */
  public TikTokServer() {
    this(0, Clock.systemUTC());
  }

  /**
   * @param port 0 for a free one
   * @param clock by which tokens expire and figures become known
   */
  public TikTokServer(int port, Clock clock) {
    this.clock = clock;
    this.http =
        new WireMockServer(
            (port == 0 ? options().dynamicPort() : options().port(port)).extensions(new Answers()));
    http.start();
    http.stubFor(any(anyUrl()).willReturn(ok()));
  }

  public String url() {
    return http.baseUrl();
  }

  public Clock clock() {
    return clock;
  }

  /** An account whose owner may consent. */
  public TikTokAccount account(String openId) {
    return accounts.computeIfAbsent(openId, id -> new TikTokAccount(id, clock));
  }

  /** What goes wrong with the next requests, one each, whatever they ask for. */
  public TikTokServer next(Fault... coming) {
    faults.addAll(List.of(coming));
    return this;
  }

  /**
   * The same, of requests to one path only.
   *
   * @param path such as {@code /business/get/}
   */
  public TikTokServer nextTo(String path, Fault... coming) {
    faultsOf.computeIfAbsent(path, any -> new ConcurrentLinkedDeque<>()).addAll(List.of(coming));
    return this;
  }

  /** All requests so far. */
  public List<LoggedRequest> requests() {
    return List.copyOf(requests);
  }

  public long requestsTo(String path) {
    return requests.stream().filter(one -> one.getUrl().startsWith(PREFIX + path)).count();
  }

  /** No account, nothing asked and nothing to go wrong. */
  public void reset() {
    accounts.clear();
    faults.clear();
    faultsOf.clear();
    requests.clear();
  }

  @Override
  public void close() {
    http.stop();
  }

  private ResponseDefinition answer(LoggedRequest request) {
    requests.add(request);
    String asked = request.getUrl().split("\\?")[0];
    String path = asked.startsWith(PREFIX) ? asked.substring(PREFIX.length()) : asked;
    Fault fault = fault(path);
    return fault != null
        ? fault.definition()
        : new TikTokCalls(accounts.values(), clock).answer(path, request).definition();
  }

  private Fault fault(String path) {
    Deque<Fault> ofPath = faultsOf.get(path);
    Fault first = ofPath == null ? null : ofPath.poll();
    return first != null ? first : faults.poll();
  }

  private final class Answers implements ResponseDefinitionTransformerV2 {

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return answer(event.getRequest());
    }

    @Override
    public String getName() {
      return "tiktok";
    }
  }
}
