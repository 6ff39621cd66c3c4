package io.hookline.kit.test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import com.github.tomakehurst.wiremock.stubbing.StubImport;
import com.github.tomakehurst.wiremock.stubbing.StubImportBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the change feed of one of the {@link SisterServices} shows over HTTP: {@value #PAGE} changes
 * to a page, and only to callers with a token.
 */
public final class SisterFeed {

  public static final int PAGE = 4;

  private static final String PATH = "/v1/changes";
  private static final StringValuePattern TOKEN = matching("Bearer .+\\..+\\..+");

  private final WireMock server;
  private final List<String> changes = new ArrayList<>();

  /**
   * Nothing has happened there yet, and it answers.
   *
   * @param sister without {@code -service}: {@code creator}
   */
  public SisterFeed(String sister) {
    URI address =
        ConfigProvider.getConfig().getValue("hookline.feeds.sisters." + sister, URI.class);
    server = new WireMock(address.getHost(), address.getPort());
    slow(0);
    open();
    forgetReads();
  }

  /** Adds a change, which is shown from the next {@link #open} on; its cursor is its number. */
  public SisterFeed add(ObjectNode change) {
    changes.add(
        change
            .put("cursor", cursor(changes.size() + 1))
            .put("madetomorrow", "an attribute that nobody knows yet")
            .toString());
    return this;
  }

  public SisterFeed add(Collection<ObjectNode> changes) {
    changes.forEach(this::add);
    return this;
  }

  /** Shows what was added so far. */
  public SisterFeed open() {
    StubImportBuilder pages = StubImport.stubImport().deleteAllExistingStubsNotInImport();
    for (int from = 0; from <= changes.size(); from++) {
      pages.stub(page(from));
    }
    server.importStubMappings(pages);
    return this;
  }

  /** Refuses to answer from now on. */
  public SisterFeed fail(int status) {
    return answer(aResponse().withStatus(status));
  }

  /** Breaks each connection from now on. */
  public SisterFeed fail(Fault how) {
    return answer(aResponse().withFault(how));
  }

  /** Answers this to whatever is asked from now on. */
  public SisterFeed answer(int status, String type, String body) {
    return answer(aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body));
  }

  private SisterFeed answer(ResponseDefinitionBuilder answer) {
    server.resetMappings();
    server.register(get(urlPathEqualTo(PATH)).willReturn(answer));
    return this;
  }

  /** Answers after so many milliseconds from now on. */
  public SisterFeed slow(int millis) {
    server.setGlobalFixedDelayVariable(millis);
    return this;
  }

  /** What was asked with a token, the latest first. */
  public List<LoggedRequest> reads() {
    return server.find(getRequestedFor(urlPathEqualTo(PATH)).withHeader("Authorization", TOKEN));
  }

  public void forgetReads() {
    server.resetRequests();
  }

  private MappingBuilder page(int from) {
    int to = Math.min(from + PAGE, changes.size());
    return get(urlPathEqualTo(PATH))
        .withHeader("Authorization", TOKEN)
        .withQueryParam("limit", equalTo(String.valueOf(PAGE)))
        .withQueryParam("after", from == 0 ? absent() : equalTo(cursor(from)))
        .willReturn(
            aResponse()
                .withHeader("Content-Type", "application/cloudevents-batch+json")
                .withBody(changes.subList(from, to).toString()));
  }

  private static String cursor(int number) {
    return "c" + number;
  }
}
