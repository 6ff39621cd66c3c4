package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * An event of a sister service for tests of its readers: the example of the sister's contract, with
 * what the test says instead. What the contract does not know, and what it demands and the test
 * takes away, fails the test, so that fixtures cannot say what no sister ever says.
 */
public final class SisterEvent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EventSchemas schemas;
  private final String type;
  private final ObjectNode event;
  private final ObjectNode data;

  private SisterEvent(EventSchemas schemas, String type) {
    this.schemas = schemas;
    this.type = type;
    this.event = schemas.example(type);
    this.data = event.withObject("data");
  }

  /**
   * @param sister without {@code -service}: {@code creator}
   * @param name of the type: {@code PartnershipActivated}
   */
  public static SisterEvent of(String sister, String name) {
    return new SisterEvent(
        EventSchemas.of(sister + "-service"), "io.hookline." + sister + "." + name);
  }

  /**
   * A change that a later release of the sister may bring, or of something else than what is read.
   *
   * @param resource as in the subject: {@code partnerships}
   */
  public static ObjectNode unknown(String sister, String name, String resource, String brand) {
    ObjectNode event =
        of(sister, "JobFinished")
            .in(brand)
            .put("type", "io.hookline." + sister + "." + name)
            .put("subject", resource + "/1");
    event.putObject("data").putArray("anything").add(1);
    return event;
  }

  /** With null wherever the contract allows it, instead of the example's values. */
  public SisterEvent sparse() {
    schemas.nullable(type).forEach(data::putNull);
    return this;
  }

  /** With these fields of the data, a JSON object. */
  public SisterEvent with(String fields) {
    try {
      JSON.readTree(fields)
          .properties()
          .forEach(field -> data.set(field.getKey(), field.getValue()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return this;
  }

  public SisterEvent with(String field, JsonNode value) {
    data.set(field, value);
    return this;
  }

  /** The CloudEvent in JSON, of a new id. */
  public ObjectNode in(String brand) {
    String complaints = schemas.complaints(type, data);
    if (!complaints.isEmpty()) {
      throw new AssertionError("The contract has no such " + type + ": " + complaints);
    }
    event.put("id", UUID.randomUUID().toString());
    event.put("subject", schemas.subject(type, data));
    return event.put("brand", brand);
  }
}
