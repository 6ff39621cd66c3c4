package io.hookline.bulk.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

/** Rows of a JSON array, read one by one: the array as a whole is never in memory. */
final class JsonArrayRows implements RowReader {

  private final JsonParser parser;
  private final JsonFactory factory;
  private final int longest;
  private long number;
  private boolean ended;

  JsonArrayRows(Reader text, int longest) throws IOException {
    this.longest = longest;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(longest)
                    .maxNestingDepth(100)
                    .build())
            .build();
    this.parser = factory.createParser(text);
    JsonToken first = token();
    if (first == null) {
      throw new Problem(ImportProblem.IMPORT_EMPTY, "The body is empty.");
    }
    if (first != JsonToken.START_ARRAY) {
      throw new Problem(CommonProblem.INVALID_BODY, "The body must be an array of rows.");
    }
  }

  @Override
  public RawRow next() throws IOException {
    if (ended) {
      return null;
    }
    JsonToken token = token();
    if (token == JsonToken.END_ARRAY) {
      ended = true;
      if (token() != null) {
        throw malformed();
      }
      return null;
    }
    if (token == null) {
      throw malformed();
    }
    try {
      return RawRow.ofJson(++number, copy());
    } catch (StreamConstraintsException large) {
      throw tooLarge();
    } catch (JsonParseException broken) {
      throw malformed();
    }
  }

  /** The element as text, its numbers digit by digit. */
  private String copy() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator row = factory.createGenerator(text)) {
      int depth = 0;
      while (true) {
        JsonToken token = parser.currentToken();
        row.copyCurrentEventExact(parser);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          break;
        }
        row.flush();
        if (text.getBuffer().length() > longest) {
          throw tooLarge();
        }
        if (token() == null) {
          throw malformed();
        }
      }
    }
    return text.toString();
  }

  private JsonToken token() throws IOException {
    try {
      return parser.nextToken();
    } catch (StreamConstraintsException large) {
      throw tooLarge();
    } catch (JsonParseException broken) {
      throw malformed();
    }
  }

  private Problem tooLarge() {
    return new Problem(
        ImportProblem.ROW_TOO_LARGE, "The row that ends " + place() + " is too large.");
  }

  private Problem malformed() {
    return new Problem(CommonProblem.MALFORMED_JSON, "The JSON cannot be read " + place() + ".");
  }

  private String place() {
    return "at line "
        + parser.currentLocation().getLineNr()
        + ", column "
        + parser.currentLocation().getColumnNr();
  }
}
