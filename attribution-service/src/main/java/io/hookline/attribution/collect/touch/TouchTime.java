package io.hookline.attribution.collect.touch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.hookline.attribution.collect.ingest.WrittenTime;
import io.hookline.kit.value.NoValue;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** When a touch occurred, in every spelling in which an event may say it. */
class TouchTime extends StdDeserializer<Instant> {

  private static final long serialVersionUID = 1L;

  TouchTime() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.currentToken().isScalarValue() || parser.currentToken().isBoolean()) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    String text = parser.getText().strip();
    if (NoValue.is(text)) {
      return null;
    }
    Optional<Instant> time = WrittenTime.read(text);
    return time.isPresent()
        ? time.get()
        : (Instant) context.handleWeirdStringValue(Instant.class, text, "no time");
  }
}
