package io.hookline.content.measure.tiktok;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.hookline.kit.json.OwnJson;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer in TikTok's envelope.
 *
 * @param data null for none
 */
record Said(int code, String message, Map<String, Object> data) {

  static final String REQUEST_ID = "20261128100000010203040506070809";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Said ok(Map<String, Object> data) {
    return new Said(0, "OK", data);
  }

  static Said code(int code, String message) {
    return new Said(code, message, null);
  }

  ResponseDefinitionBuilder builder() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", code);
    body.put("message", message);
    body.put("request_id", REQUEST_ID);
    if (data != null) {
      body.put("data", data);
    }
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(OwnJson.write(JSON, body));
  }

  ResponseDefinition definition() {
    return builder().build();
  }
}
