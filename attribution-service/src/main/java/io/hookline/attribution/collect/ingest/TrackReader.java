package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads the body of a track request as JSON. */
@Singleton
class TrackReader {

  /**
   * Brackets, names and values: a thousand events of five hundred each. What is beyond is no order;
   * in memory it would take a hundred times its text.
   */
  static final int MOST_VALUES = 500_000;

  private final ObjectReader json;

  TrackReader(ObjectMapper json) {
    this.json =
        json.readerFor(JsonNode.class)
            .with(bounded(json.getFactory()))
            .with(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  private static JsonFactory bounded(JsonFactory parsers) {
    JsonFactory bounded = parsers.copy();
    return bounded.setStreamReadConstraints(
        parsers.streamReadConstraints().rebuild().maxTokenCount(MOST_VALUES).build());
  }

  /**
   * @throws RefusedRequest if it is not JSON, or more of it than anybody needs
   */
  TrackBody read(TrackFormat format, byte[] body) {
    return new TrackBody(format, read(body));
  }

  /**
   * @return a missing node for an empty body
   * @throws IOException if it is not JSON, or more of it than anybody needs
   */
  JsonNode tree(byte[] body) throws IOException {
    return body == null ? MissingNode.getInstance() : json.readTree(body);
  }

  /**
   * @throws RefusedRequest if it is not JSON, or more of it than anybody needs
   */
  private JsonNode read(byte[] body) {
    try {
      JsonNode root = body == null || body.length == 0 ? null : json.readTree(body);
      if (root != null && !root.isMissingNode()) {
        return root;
      }
    } catch (StreamConstraintsException excessive) {
      throw TrackBody.invalid(
          "The body is nested too deep, or holds more than %d names and values."
              .formatted(MOST_VALUES));
    } catch (IOException malformed) {
      // Falls through to the refusal: the parser's words may quote the body.
    }
    throw TrackBody.invalid("The body is not valid JSON.");
  }
}
