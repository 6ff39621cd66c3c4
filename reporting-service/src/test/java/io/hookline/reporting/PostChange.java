package io.hookline.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.Map;
import java.util.UUID;

/** A post as the content-service tells it; what is not said is null where it may be. */
public final class PostChange {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String brand;
  private final ObjectNode data = JSON.createObjectNode();
  private final ObjectNode terms = JSON.createObjectNode();

  PostChange(String brand, UUID id) {
    this.brand = brand;
    with("id", id).with("title", "Serum").with("network", "TIKTOK").with("status", "IDEA");
    with("version", 0).with("kind", "BRAND_ORGANIC").with("funnelStage", "BOFU");
    for (String one :
        "seriesKind hookKind purpose voice proof format callToAction sound".split(" ")) {
      terms.putNull(one);
    }
    terms.putArray("hashtags");
    terms.putArray("searchKeywords");
    terms.putArray("communities");
  }

  /** Any field of the post but its terms. */
  public PostChange with(String field, Object value) {
    data.set(field, JSON.valueToTree(value));
    return this;
  }

  public PostChange published(String at) {
    return with("status", "PUBLISHED").with("publishedAt", at);
  }

  /** As one in a library: it no longer shows, and its figures stay. */
  public PostChange removed() {
    return with("status", "REMOVED").with("removedAt", "2026-11-01T12:00:00Z");
  }

  /** {@code hookKind}; {@code hashtags} takes a list. */
  public PostChange term(String vocabulary, Object key) {
    terms.set(vocabulary, JSON.valueToTree(key));
    return this;
  }

  public PostChange seconds(double length) {
    Map<String, Object> media = new java.util.LinkedHashMap<>();
    media.put("reference", "drive/serum.mp4");
    media.put("sha256", null);
    media.put("seconds", length);
    return with("media", media);
  }

  public PostChange version(int version) {
    return with("version", version);
  }

  public ObjectNode event() {
    String type =
        switch (data.get("status").asText()) {
          case "PUBLISHED" -> "PostPublished";
          case "REMOVED" -> "PostRemoved";
          default -> "PostUpdated";
        };
    return SisterEvent.of("content", type)
        .sparse()
        .with(data.toString())
        .with("terms", terms)
        .in(brand);
  }
}
