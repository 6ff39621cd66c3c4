package io.hookline.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change in CloudEvents 1.0 form, with the extensions {@code brand}, {@code cursor} and {@code
 * traceparent}. A reader ignores attributes that it does not know: a sister may be newer than we
 * are.
 *
 * @param cursor this event's place in the feed; the next read goes on after it
 * @param data the resource's state after the change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
    @Schema(examples = "1.0") String specversion,
    UUID id,
    @Schema(examples = "/creator-service") String source,
    @Schema(examples = "io.hookline.creator.PartnershipActivated") String type,
    @Schema(examples = "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String subject,
    Instant time,
    @Schema(examples = "application/json") String datacontenttype,
    @Schema(examples = "acme-cosmetics") String brand,
    String cursor,
    @JsonProperty("traceparent") String traceparent,
    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode data) {

  public static final String BATCH = "application/cloudevents-batch+json";

  /** The type without its prefix: {@code PartnershipActivated}. */
  public String name() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The kind of resource: {@code posts/snapshots} of the subject {@code posts/1/snapshots/2}. */
  public String resource() {
    String[] parts = subject.split("/");
    return IntStream.range(0, parts.length)
        .filter(i -> i % 2 == 0)
        .mapToObj(i -> parts[i])
        .collect(Collectors.joining("/"));
  }
}
