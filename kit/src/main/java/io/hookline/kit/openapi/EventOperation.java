package io.hookline.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The request that tells of one type of event.
 *
 * @param type as it stands in the event
 * @param service the source
 */
record EventOperation(EventTypeFacts event, String type, String service) {

  private static final String MEDIA_TYPE = "application/cloudevents+json";
  private static final String REF = "#/components/schemas/";

  Operation write(List<String> headers, SchemaExamples examples) {
    Operation operation =
        OASFactory.createOperation()
            .operationId(
                event.name().substring(0, 1).toLowerCase(Locale.ROOT) + event.name().substring(1))
            .summary(words(event.name()))
            .description(description())
            .tags(List.of("Webhooks"))
            .security(new ArrayList<>());
    headers.stream()
        .map(name -> OASFactory.createParameter().ref("#/components/parameters/" + name))
        .forEach(operation::addParameter);
    if (event.forSisters()) {
      operation.addExtension("x-for-sisters", true);
    }
    if (event.money() != null) {
      operation.addExtension("x-of-money", extent());
    }
    return operation
        .requestBody(
            OASFactory.createRequestBody()
                .required(true)
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            MEDIA_TYPE,
                            OASFactory.createMediaType()
                                .schema(schema())
                                .example(example(examples)))))
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse("2XX", OASFactory.createAPIResponse().description("Received"))
                .addAPIResponse(
                    "410",
                    OASFactory.createAPIResponse().description("Disables the webhook at once")));
  }

  private String description() {
    String data = "`data` is what `" + event.subject() + "` is after the change.";
    if (event.forSisters()) {
      return data
          + " Only sister services read it, in the change feed: it cannot be subscribed to, and"
          + " no webhook carries it.";
    }
    return event.money() == null ? data : data + money(event.money());
  }

  private Object extent() {
    if (event.moneyAtTimes()) {
      return "sometimes";
    }
    return event.money().isEmpty() ? true : event.money();
  }

  private String money(List<String> fields) {
    if (event.moneyAtTimes()) {
      return " One that is about money is carried by a webhook that was made with the finance"
          + " right.";
    }
    return fields.isEmpty()
        ? " A webhook carries it that was made with the finance right."
        : " In a webhook that was made without the finance right, these fields are null: `"
            + String.join("`, `", fields)
            + "`.";
  }

  private Schema schema() {
    Schema subject = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    subject.setPattern("^" + event.subject().replaceAll("\\{\\w+}", "[^/]+") + "$");
    subject.addExtension("x-subject", event.subject());
    return OASFactory.createSchema()
        .addAllOf(OASFactory.createSchema().ref(REF + EventContract.ENVELOPE))
        .addAllOf(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", OASFactory.createSchema().constValue(type))
                .addProperty("subject", subject)
                .addProperty("data", OASFactory.createSchema().ref(REF + event.data())));
  }

  private Map<String, Object> example(SchemaExamples examples) {
    Object data = examples.of(event.data());
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("specversion", "1.0");
    example.put("id", "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d");
    example.put("source", "/" + service);
    example.put("type", type);
    example.put("subject", SchemaExamples.fill(event.subject(), data));
    example.put("time", "2026-11-22T08:00:00Z");
    example.put("datacontenttype", "application/json");
    example.put("brand", "acme-cosmetics");
    example.put("data", data);
    return example;
  }

  /** {@code Promo code issued} of {@code PromoCodeIssued}. */
  private static String words(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
