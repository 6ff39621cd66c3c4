package io.hookline.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.hookline.kit.test.SisterFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The feed of a sister that no contract describes, with changes of our choice. */
final class SampleFeed {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SisterFeed feed = new SisterFeed(FeedFixture.FEED);
  private final List<String> ids = new ArrayList<>();

  SampleFeed brand(String slug, String name, int version) {
    return add(
        "BrandUpdated",
        "brands/" + slug,
        slug,
        """
        {"slug": "%s", "name": "%s", "timeZone": "Europe/Oslo", "currency": "EUR", "version": %d}"""
            .formatted(slug, name, version));
  }

  SampleFeed said(String brand, int times) {
    for (int i = 0; i < times; i++) {
      add("Said", "things/1", brand, "{\"version\": " + i + "}");
    }
    return this;
  }

  /** Adds a change of a type, subject and brand. */
  SampleFeed add(String type, String subject, String brand, String data) {
    ids.add(new UUID(0, ids.size() + 1).toString());
    String change =
        """
        {"specversion": "1.0", "id": "%s", "source": "/sister-service", "type": "io.hookline.sister.%s",
         "subject": "%s", "time": "2026-09-01T00:00:00Z", "datacontenttype": "application/json",
         "brand": "%s", "data": %s}"""
            .formatted(ids.get(ids.size() - 1), type, subject, brand, data);
    try {
      feed.add(JSON.readValue(change, ObjectNode.class));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
    return this;
  }

  List<String> ids() {
    return List.copyOf(ids);
  }

  /** Serves what was added so far. */
  SampleFeed open() {
    feed.open();
    return this;
  }

  SampleFeed fail(int status) {
    feed.fail(status);
    return this;
  }

  /** Refuses each read with 400 and a problem document. */
  SampleFeed refuse(String code) {
    feed.answer(400, "application/problem+json", "{\"status\": 400, \"code\": \"" + code + "\"}");
    return this;
  }

  /** Answers after so many milliseconds from now on. */
  SampleFeed slow(int millis) {
    feed.slow(millis);
    return this;
  }

  int reads() {
    return feed.reads().size();
  }

  LoggedRequest lastRead() {
    return feed.reads().get(0);
  }
}
