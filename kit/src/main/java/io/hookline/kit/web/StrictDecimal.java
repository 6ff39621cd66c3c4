package io.hookline.kit.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.hookline.kit.problem.OutOfReach;
import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A decimal arrives as it leaves: as a string where its field says {@code @JsonFormat(shape =
 * STRING)}, as a number elsewhere. Left alone, Jackson takes either for either, and a program that
 * sends an amount as a binary fraction learns of it when the sums differ. A string is a plain
 * decimal, not {@code 1E+3}, {@code +1} or digits of another script.
 */
final class StrictDecimal extends StdScalarDeserializer<BigDecimal>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  /** Before or behind the point. */
  private static final int MOST_DIGITS = 100;

  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final boolean text;

  StrictDecimal() {
    this(false);
  }

  private StrictDecimal(boolean text) {
    super(BigDecimal.class);
    this.text = text;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    JsonFormat.Value format = findFormatOverrides(context, property, handledType());
    return new StrictDecimal(format.getShape() == JsonFormat.Shape.STRING);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING && (text || isAllText(context))) {
      return plain(parser, context);
    }
    if (!text && token.isNumeric()) {
      return number(parser);
    }
    return (BigDecimal) context.handleUnexpectedToken(handledType(), parser);
  }

  /**
   * A number in a tree may be infinite: {@code 1e999}, read as a binary fraction.
   *
   * @throws OutOfReach for a number that nobody can have meant, before anything writes it out
   */
  private BigDecimal number(JsonParser parser) throws IOException {
    BigDecimal number = parser.isNaN() ? null : parser.getDecimalValue();
    if (number == null
        || Math.abs((long) number.scale()) > MOST_DIGITS
        || number.precision() > MOST_DIGITS) {
      throw new OutOfReach(parser, handledType());
    }
    return number;
  }

  /** As in a CSV file, which has no numbers. */
  private static boolean isAllText(DeserializationContext context) {
    return context.findCoercionAction(
            LogicalType.Float, BigDecimal.class, CoercionInputShape.String)
        == CoercionAction.TryConvert;
  }

  private BigDecimal plain(JsonParser parser, DeserializationContext context) throws IOException {
    String said = Characters.trimmed(parser.getText());
    parser.streamReadConstraints().validateFPLength(said.length());
    return PLAIN.matcher(said).matches()
        ? new BigDecimal(said)
        : (BigDecimal) context.handleWeirdStringValue(handledType(), said, "no plain decimal");
  }
}
