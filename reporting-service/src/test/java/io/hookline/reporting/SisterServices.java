package io.hookline.reporting;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The three sisters over HTTP, with short pages and only for callers with a token. */
public class SisterServices implements QuarkusTestResourceLifecycleManager {

  private static final int PAGE = 7;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private WireMockServer server;

  @Override
  public Map<String, String> start() {
    server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return Map.of(
        "hookline.creator.url", server.baseUrl() + "/creator",
        "hookline.content.url", server.baseUrl() + "/content",
        "hookline.attribution.url", server.baseUrl() + "/attribution",
        "hookline.client-secret", "test",
        "hookline.feeds.batch", String.valueOf(PAGE));
  }

  @Override
  public void stop() {
    server.stop();
  }

  /** Lets a sister tell these changes, a page at a time. */
  public static void tell(String feed, List<CloudEvent> changes) {
    String after = null;
    for (int from = 0; from < changes.size(); from += PAGE) {
      int to = Math.min(changes.size(), from + PAGE);
      page(feed, after, changes.subList(from, to), from);
      after = "place-" + (to - 1);
    }
    page(feed, after, List.of(), changes.size());
  }

  private static void page(String feed, String after, List<CloudEvent> changes, int first) {
    var body = JSON.createArrayNode();
    for (int place = 0; place < changes.size(); place++) {
      JsonNode event = JSON.valueToTree(changes.get(place));
      body.add(((ObjectNode) event).put("cursor", "place-" + (first + place)));
    }
    StringValuePattern place = after == null ? absent() : equalTo(after);
    try {
      wireMock()
          .register(
              get(urlPathEqualTo("/" + feed + "/v1/changes"))
                  .withQueryParam("after", place)
                  .withHeader("Authorization", matching("Bearer .+"))
                  .willReturn(
                      ok(JSON.writeValueAsString(body))
                          .withHeader("Content-Type", CloudEvent.BATCH)));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public static void tellNothing() {
    wireMock().resetMappings();
  }

  private static WireMock wireMock() {
    URI creator =
        URI.create(ConfigProvider.getConfig().getValue("hookline.creator.url", String.class));
    return WireMock.create().host(creator.getHost()).port(creator.getPort()).build();
  }
}
