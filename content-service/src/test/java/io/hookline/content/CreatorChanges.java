package io.hookline.content;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.value.Ids;
import io.quarkus.arc.Arc;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the creator-service's feed shows during a test. */
public final class CreatorChanges {

  private static final List<String> EVENTS = new ArrayList<>();

  private CreatorChanges() {}

  /** Nothing has happened in the creator-service yet, and it answers. */
  public static void none() {
    EVENTS.clear();
    show();
  }

  public static void brand(String slug, String zone, String currency) {
    add(
        SisterEvent.of("creator", "BrandRegistered")
            .with(
                """
                {"slug": "%s", "name": "%s", "timeZone": "%s", "currency": "%s", "version": 0}"""
                    .formatted(slug, slug, zone, currency))
            .in(slug));
  }

  public static UUID creator(String brand) {
    UUID id = Ids.next();
    creator("CreatorRegistered", brand, id, "Mia Wong", 0);
    return id;
  }

  /** Of any type: what counts is the creator after the change. */
  public static void creator(String type, String brand, UUID id, String name, int version) {
    add(
        SisterEvent.of("creator", "CreatorUpdated")
            .with(
                """
                {"id": "%s", "displayName": "%s", "version": %d}"""
                    .formatted(id, name, version))
            .in(brand)
            .put("type", "io.hookline.creator." + type));
  }

  /** Something that this service knows nothing of. */
  public static void other(String brand, String type, String resource) {
    ObjectNode event =
        SisterEvent.of("creator", "JobFinished")
            .in(brand)
            .put("type", "io.hookline.creator." + type)
            .put("subject", resource + "/1");
    event.putObject("data").putArray("anything").add(1);
    add(event);
  }

  /** The creator-service refuses to answer from now on. */
  public static void outage(int status) {
    answer(aResponse().withStatus(status));
  }

  /** The connection breaks from now on. */
  public static void breakOff(Fault how) {
    answer(aResponse().withFault(how));
  }

  /** Something else than a feed answers from now on. */
  public static void answer(String body, String type) {
    answer(aResponse().withHeader("Content-Type", type).withBody(body));
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    client().resetMappings();
    client().register(get(urlPathEqualTo("/v1/changes")).willReturn(answer));
  }

  /** Reads the feed to its end, as the schedule does. */
  public static void arrive() {
    Arc.container().instance(FeedPoller.class).get().drain("creator");
  }

  /** How often the feed was asked, with a token, since something last happened there. */
  public static int reads() {
    return client()
        .find(
            WireMock.getRequestedFor(urlPathEqualTo("/v1/changes"))
                .withHeader("Authorization", matching("Bearer .+\\..+\\..+")))
        .size();
  }

  private static void add(ObjectNode event) {
    EVENTS.add(
        event
            .put("cursor", "c" + (EVENTS.size() + 1))
            .put("partitionkey", "an extension of a later release")
            .toString());
    show();
  }

  private static void show() {
    WireMock client = client();
    client.resetMappings();
    client.resetRequests();
    for (int read = 0; read <= EVENTS.size(); read++) {
      client.register(
          get(urlPathEqualTo("/v1/changes"))
              .withHeader("Authorization", matching("Bearer .+"))
              .withQueryParam("after", read == 0 ? absent() : equalTo("c" + read))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/cloudevents-batch+json")
                      .withBody(
                          "[" + String.join(",", EVENTS.subList(read, EVENTS.size())) + "]")));
    }
  }

  private static WireMock client() {
    URI address = ConfigProvider.getConfig().getValue("hookline.feeds.sisters.creator", URI.class);
    return new WireMock(address.getHost(), address.getPort());
  }
}
