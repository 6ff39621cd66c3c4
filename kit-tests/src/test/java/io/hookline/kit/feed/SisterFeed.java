package io.hookline.kit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A sister's change feed with changes of our choice, {@value #PAGE} to a page. */
final class SisterFeed {

  static final int PAGE = 4;

  private final WireMock server =
      new WireMock("localhost", ConfigProvider.getConfig().getValue("sister.port", Integer.class));
  private final List<String> changes = new ArrayList<>();

  SisterFeed() {
    server.resetMappings();
    server.resetRequests();
  }

  WireMock server() {
    return server;
  }

  SisterFeed brand(String slug, String name, int version) {
    return add(
        "BrandUpdated",
        "brands/" + slug,
        slug,
        """
        {"slug": "%s", "name": "%s", "timeZone": "Europe/Oslo", "currency": "EUR", "version": %d}"""
            .formatted(slug, name, version));
  }

  /** Adds a change of a type, subject and brand; the cursor is its number, from 1. */
  SisterFeed add(String type, String subject, String brand, String data) {
    int cursor = changes.size() + 1;
    changes.add(
        """
        {"specversion": "1.0", "id": "%s", "source": "/sister-service", "type": "io.hookline.sister.%s",
         "subject": "%s", "time": "2026-09-01T00:00:00Z", "datacontenttype": "application/json",
         "brand": "%s", "cursor": "c%d", "madetomorrow": "an attribute that nobody knows yet",
         "data": %s}"""
            .formatted(new UUID(0, cursor), type, subject, brand, cursor, data));
    return this;
  }

  SisterFeed said(String brand, int times) {
    for (int i = 0; i < times; i++) {
      add("Said", "things/1", brand, "{\"version\": " + i + "}");
    }
    return this;
  }

  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int cursor = 1; cursor <= changes.size(); cursor++) {
      ids.add(new UUID(0, cursor).toString());
    }
    return ids;
  }

  /** Serves what was added so far. */
  SisterFeed open() {
    server.resetMappings();
    for (int from = 0; from <= changes.size(); from++) {
      server.register(
          page(from)
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/cloudevents-batch+json")
                      .withBody(changes.subList(from, to(from)).toString())));
    }
    return this;
  }

  SisterFeed fail(int status) {
    server.resetMappings();
    server.register(get(urlPathEqualTo("/v1/changes")).willReturn(aResponse().withStatus(status)));
    return this;
  }

  /** Refuses each read with 400 and a problem document. */
  SisterFeed refuse(String code) {
    server.resetMappings();
    server.register(
        get(urlPathEqualTo("/v1/changes"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\": 400, \"code\": \"" + code + "\"}")));
    return this;
  }

  /** Answers after so many milliseconds from now on. */
  SisterFeed slow(int millis) {
    server.setGlobalFixedDelayVariable(millis);
    return this;
  }

  int reads() {
    return server.find(getRequestedFor(urlPathEqualTo("/v1/changes"))).size();
  }

  private int to(int from) {
    return Math.min(from + PAGE, changes.size());
  }

  private static MappingBuilder page(int from) {
    return get(urlPathEqualTo("/v1/changes"))
        .withQueryParam("limit", equalTo("" + PAGE))
        .withQueryParam("after", from == 0 ? absent() : equalTo("c" + from));
  }
}
