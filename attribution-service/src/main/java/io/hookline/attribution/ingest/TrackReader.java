package io.hookline.attribution.ingest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads the body of a track request as JSON. */
@Singleton
class TrackReader {

  private final ObjectReader json;

  TrackReader(ObjectMapper json) {
    this.json =
        json.readerFor(JsonNode.class)
            .with(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * @throws RefusedRequest if it is not JSON
   */
  TrackBody read(byte[] body) {
    try {
      JsonNode root = body == null || body.length == 0 ? null : json.readTree(body);
      if (root != null && !root.isMissingNode()) {
        return new TrackBody(root);
      }
    } catch (IOException malformed) {
      // Falls through to the refusal: the parser's words may quote the body.
    }
    throw TrackBody.invalid("The body is not valid JSON.");
  }
}
