package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Gives a request a body: by its schema, with one value changed, or garbled. */
final class BodyGenerator {

  private final Schemas schemas;
  private final Random random;
  private final ValidValues valid;
  private final BrokenValues broken;

  BodyGenerator(Schemas schemas, Random random, ValidValues valid, BrokenValues broken) {
    this.schemas = schemas;
    this.random = random;
    this.valid = valid;
    this.broken = broken;
  }

  GeneratedRequest of(ContractCall call, String target, Map<String, String> headers) {
    String method = call.method().toUpperCase();
    JsonNode request = valid.resolved(call.operation().path("requestBody"));
    JsonNode content = request.path("content");
    if (content.isEmpty()) {
      return new GeneratedRequest(method, target, headers, null, false);
    }
    List<String> types = new ArrayList<>();
    content.fieldNames().forEachRemaining(types::add);
    String type = types.get(random.nextInt(types.size()));
    headers.put("Content-Type", random.nextInt(25) == 0 ? broken.text().strip() : type);
    headers.computeIfPresent("Content-Type", (name, said) -> said.replaceAll("[^\\x20-\\x7e]", ""));
    JsonNode schema = content.path(type).path("schema");
    JsonNode body = valid.of(schema);
    if (!type.contains("json") || type.contains("ndjson")) {
      String text = body.isTextual() ? body.asText() : body + "\n" + broken.changed(body);
      byte[] bytes =
          random.nextBoolean() ? text.getBytes(StandardCharsets.UTF_8) : broken.garbled(text);
      return new GeneratedRequest(method, target, headers, bytes, false);
    }
    int chance = random.nextInt(10);
    if (chance == 0) {
      return new GeneratedRequest(method, target, headers, broken.garbled(body.toString()), false);
    }
    JsonNode sent = chance < 5 ? body : broken.changed(body);
    boolean leftOut = sent.isNull() && !request.path("required").asBoolean();
    boolean refused =
        !leftOut
            && call.refusesAsAWhole()
            && !schemas.of(schema).accepts(Schemas.withoutNulls(sent));
    return new GeneratedRequest(
        method, target, headers, sent.toString().getBytes(StandardCharsets.UTF_8), refused);
  }
}
