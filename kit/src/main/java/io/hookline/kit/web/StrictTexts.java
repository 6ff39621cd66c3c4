package io.hookline.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.hookline.kit.problem.HalfCharacter;
import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Text is made of whole characters, and times are ISO 8601 texts. Left alone, Jackson takes half of
 * a pair of surrogates, which no encoding can store, and reads 5, 1.5, "5" and [2026, 11, 27] as
 * times.
 */
final class StrictTexts extends SimpleModule {

  private static final long serialVersionUID = 1L;

  StrictTexts() {
    super("strict-texts");
    addDeserializer(String.class, new Whole());
    addDeserializer(BigDecimal.class, new StrictDecimal());
    addDeserializer(Instant.class, new Iso<>(Instant.class, Instant::parse));
    addDeserializer(LocalDate.class, new Iso<>(LocalDate.class, LocalDate::parse));
    setDeserializerModifier(new StrictUnwrapped());
  }

  private static final class Whole extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    Whole() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (text != null && !Characters.areWhole(text)) {
        throw new HalfCharacter(parser);
      }
      return text;
    }
  }

  private static final class Iso<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    Iso(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      try {
        return parse.apply(Characters.trimmed(parser.getText()));
      } catch (DateTimeException unreadable) {
        return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "not ISO 8601");
      }
    }
  }
}
