package io.hookline.kit.openapi;

import io.hookline.kit.outbox.CloudEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Writes the service's events into the contract: a webhook for each type, with the schema and an
 * example of the CloudEvent that partners receive and that sister services read in the feed.
 */
final class EventContract {

  static final String ENVELOPE = CloudEvent.class.getSimpleName();

  private static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              "webhook-id", "The event's id, the same for every try and replay",
              "webhook-timestamp", "When it is sent, in seconds since 1970",
              "webhook-signature", "Standard Webhooks: one or, after a change of secret, two"));

  private static final Map<String, String> HEADER_EXAMPLES =
      Map.of(
          "webhook-id", "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
          "webhook-timestamp", "1795305600",
          "webhook-signature", "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=");

  private final List<EventTypeFacts> events;

  EventContract(IndexView index) {
    events = EventTypeFacts.of(index);
  }

  /** The schemas that events refer to must be in the contract already. */
  void writeTo(OpenAPI contract) {
    Components components = contract.getComponents();
    if (events.isEmpty() || !components.getSchemas().containsKey(ENVELOPE)) {
      return;
    }
    HEADERS.forEach((name, meaning) -> components.addParameter(name, header(name, meaning)));
    components
        .getSchemas()
        .get(ENVELOPE)
        .setRequired(
            List.of(
                "brand",
                "data",
                "datacontenttype",
                "id",
                "source",
                "specversion",
                "subject",
                "time",
                "type"));
    String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    SchemaExamples examples = new SchemaExamples(components.getSchemas());
    List<String> headers = List.copyOf(HEADERS.keySet());
    Map<String, PathItem> webhooks = new TreeMap<>();
    for (EventTypeFacts event : events) {
      String type = "io.hookline." + service.replace("-service", "") + "." + event.name();
      Operation post = new EventOperation(event, type, service).write(headers, examples);
      webhooks.put(type, OASFactory.createPathItem().POST(post));
    }
    contract.setWebhooks(new LinkedHashMap<>(webhooks));
  }

  private static Parameter header(String name, String meaning) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(meaning)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
        .example(HEADER_EXAMPLES.get(name));
  }
}
